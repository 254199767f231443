import { describe, expect, it } from 'vitest';
import { textsAfter } from '../testing/apply-edit.js';
import { TestWorkspace } from '../testing/workspace.js';
import { fixAll } from './fix-all.js';

const slips = `use "./rating.yardstick"
use "./rating.yardstick"
Framework Care {
    secton 1 “Safe” { rated by inspectors on Rating }
    overall rated by lowest of sections
}
`;
const rating = 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n';

describe('fix all', () => {
  it('mends every slip that can only mean one thing', async () => {
    const workspace = await TestWorkspace.open({ 'care.yardstick': slips, 'rating.yardstick': rating });
    const action = fixAll(workspace.services, workspace.document('care.yardstick'));
    expect(action?.kind).toBe('source.fixAll.yardstick');
    expect(textsAfter(workspace, action?.edit)['care.yardstick']).toBe(`use "./rating.yardstick"
framework Care {
    section 1 "Safe" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
`);
  });

  it('leaves what only the author can decide', async () => {
    const text = rating.replace('= 1', '= 0');
    const workspace = await TestWorkspace.open({ 'rating.yardstick': text });
    expect(workspace.diagnostics('rating.yardstick')).not.toEqual([]);
    expect(fixAll(workspace.services, workspace.document('rating.yardstick'))).toBeUndefined();
  });
});
