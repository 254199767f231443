import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsAfter } from '../testing/apply-edit.js';
import { openAtCursor } from '../testing/cursor.js';
import { TestWorkspace } from '../testing/workspace.js';
import { format } from '../formatting/format.js';
import { sampleInspection } from './sample-inspection.js';

const care = `framework Care2024 {
    effective from 2024-01
    scale Rating {
        level Poor = 0
        level Fair = 1
        level Good = 2
    }
    banding Quality of percent to Rating rounded to whole {
        below 50   is Poor
        50 to 79   is Fair
        80 or more is Good
    }
    cases Records
    section 1 "Safe" { rated by inspectors on Rating }
    section 2 "Effective" samples Records {
        rated by lowest of questions
        questions rated by Quality
        question 2.1 "Medicines" asks "Are medicines given as prescribed?"
    }
    overall rated by lowest of sections▮
}
`;
const start = { line: 0, character: 0 };
const top = { start, end: start };

describe('a sample inspection', () => {
  it('answers a framework of very many questions too, so that it can be rated', async () => {
    const sections = Array.from(
      { length: 700 },
      (_, place) => `    section ${place + 1} "Matter" { rated by inspectors on Rating }`,
    );
    const large = `framework Large {\n    scale Rating { level Poor = 0 level Good = 1 }\n${sections.join('\n')}\n    overall rated by lowest of sections\n}\n`;
    const workspace = await TestWorkspace.open({ 'large.yardstick': large });
    const action = sampleInspection(workspace.services, workspace.document('large.yardstick'), top);
    const after = await TestWorkspace.open(textsAfter(workspace, action?.edit));
    expect(after.diagnostics('sample-large.inspection')).toEqual([]);
  });

  it('answers everything that the framework asks for', async () => {
    const { workspace, services, document } = await openAtCursor({ 'care.yardstick': care });
    const action = sampleInspection(services, document, top);
    expect(action?.title).toBe('Create a sample inspection of Care2024');
    expect(textsAfter(workspace, action?.edit)['sample-care2024.inspection']).toBe(
      `// A sample to preview the framework with: nothing in it was found anywhere.
inspection SampleCare2024 of Care2024 {
    service "A sample"
    fieldwork 2024-01
    cases Records 20

    1   Fair
    2.1 13 of 20
}
`,
    );
  });

  it('takes another name and another file where there is one already', async () => {
    const { workspace, services, document } = await openAtCursor({
      'care.yardstick': care,
      'sample-care2024.inspection': 'inspection SampleCare2024 of Care2024 { 1 Good 2 Good }\n',
    });
    const texts = textsAfter(workspace, sampleInspection(services, document, top)?.edit);
    expect(texts['sample-care2024-2.inspection']).toContain('inspection SampleCare2024_2 of Care2024 {');
  });

  it('is not offered of a framework with errors', async () => {
    const { services, document } = await openAtCursor({
      'care.yardstick': care.replace('lowest of sections', 'Nothing'),
    });
    expect(sampleInspection(services, document, top)).toBeUndefined();
  });

  it.each(['joint-2007-phase-three/joint-2007-phase-three', 'sqs-2014/sqs-2014', 'youth-2018/youth-2018'])(
    'of the framework %s is sound and laid out',
    async (path) => {
      const text = readFileSync(join(import.meta.dirname, `../../../../examples/${path}.yardstick`), 'utf8');
      const workspace = await TestWorkspace.open({ 'example.yardstick': text });
      const texts = textsAfter(
        workspace,
        sampleInspection(workspace.services, workspace.document('example.yardstick'), top)?.edit,
      );
      const [file = ''] = Object.keys(texts).filter((each) => each.endsWith('.inspection'));
      const after = await TestWorkspace.open(texts);
      expect(after.diagnostics(file)).toEqual([]);
      expect(format(after.document(file))).toEqual({ ok: true, text: texts[file] });
    },
  );
});
