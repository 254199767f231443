import { expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

const base = `framework Base2018 {
    effective from 2018-01 to 2019-12
    scale Rating { level Poor = 0 level Good = 1 }
    banding First of percent to Rating { below 50 is Poor 50 or more is Good }
    banding Second of percent to Rating { below 60 is Poor 60 or more is Good }
    section 1 "One" { rated by First of share of judgements judgement 1.1 "A" { rated by inspectors on Rating } }
    section 2 "Two" { rated by Second of share of judgements judgement 2.1 "B" { rated by inspectors on Rating } }
    overall rated by lowest of sections
}
`;
const revision = `use "./base.yardstick"
framework Base2020 revises Base2018 {
    effective from 2020-01
    replace section 1 "One" { rated by inspectors on Rating }
    replace section 2 "Two" { rated by inspectors on Rating }
}
`;

test('every part of the base that a revision has no use for any more is named, though all are told at its own name', async () => {
  const workspace = await TestWorkspace.open({ 'base.yardstick': base, 'revision.yardstick': revision });
  const unused = workspace.diagnostics('revision.yardstick').filter(({ code }) => code === 'unused');
  expect(unused.map(({ message }) => message)).toEqual([
    expect.stringContaining('banding First'),
    expect.stringContaining('banding Second'),
  ]);
});
