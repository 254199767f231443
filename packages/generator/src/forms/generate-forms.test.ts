import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Framework } from '@yardstick/model';
import { generateForms } from './generate-forms.js';

/** One domain judged, one rated from two kinds of case; a third kind is recorded, and nothing is asked of it. */
const framework: Framework = {
  name: 'Youth',
  title: { text: 'Youth "services" <2018>' },
  scales: [
    {
      name: 'Rating',
      levels: [
        { name: 'Poor', score: 0 },
        { name: 'Good', score: 1 },
      ],
    },
  ],
  bandings: [
    {
      name: 'Quality',
      measure: 'percent',
      scale: 'Rating',
      decimals: 0,
      bands: [
        { to: 50, toIncluded: false, level: 'Poor' },
        { from: 50, level: 'Good' },
      ],
    },
  ],
  wordings: [],
  samples: [
    { name: 'OutOfCourt', fields: [] },
    { name: 'OUTOfCourt', fields: [] },
    { name: 'Complaints', fields: [] },
  ],
  checks: [],
  statistics: [],
  discretions: [],
  noteHeadings: [],
  items: ['OutOfCourt', 'OUTOfCourt'].map((sample, place) => ({
    kind: 'question',
    id: String(place + 1),
    sample,
    weight: 1,
    rule: { by: 'percentage', banding: 'Quality' },
    limits: [],
    prompts: [],
    evidence: [],
    items: [],
  })),
  overall: { rule: { by: 'notRated', because: { text: 'a trial' } }, limits: [] },
  digest: 'sha256-x',
};

const forms = generateForms(framework, { toolVersion: '1.2.3' });

describe('forms', () => {
  it('are one for each sample of which something is asked, and the workbook', () => {
    expect(forms.map(({ path }) => path)).toEqual([
      'cases-out-of-court.html',
      'cases-outof-court.html',
      'workbook.html',
    ]);
  });

  it('name the framework’s digest and the version of the tool', () => {
    for (const { text } of forms) {
      expect(text).toContain('<title>');
      expect(text).toContain('Youth &quot;services&quot; &lt;2018&gt;');
      expect(text).toContain('Yardstick 1.2.3');
      expect(text).toContain('sha256-x');
    }
  });

  it('are the same bytes for the same framework', () => {
    expect(generateForms(structuredClone(framework), { toolVersion: '1.2.3' })).toEqual(forms);
  });

  it('let the browser run their own script and style sheet, and nothing else', () => {
    for (const { text } of forms) {
      const page = String(text);
      const policy = /content="(default-src[^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
      const hashOf = (tag: string) => {
        const [, inside = ''] = new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(page) ?? [];
        return createHash('sha256').update(inside).digest('base64');
      };
      expect(policy.split('; ')).toEqual([
        "default-src 'none'",
        `script-src 'sha256-${hashOf('script')}'`,
        `style-src 'sha256-${hashOf('style')}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ]);
      expect(page.match(/<script/g)).toHaveLength(1);
      const markup = page.replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '');
      expect(markup).not.toMatch(/\s(?:src|style|on[a-z]+|srcset|action)=|<link|@import|https?:/);
      const styles = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
      expect(styles).not.toMatch(/url\(|@import|@font-face|GDS Transport/);
    }
  });

  it('ask nothing in advance and require nothing of the browser', () => {
    for (const { text } of forms) {
      const markup = String(text).replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '');
      expect(markup).not.toMatch(/\s(?:checked|selected|required|placeholder|autofocus)\b/);
      for (const form of markup.match(/<form[^>]*>/g) ?? []) expect(form).toContain(' novalidate');
    }
  });

  it('hold what data holds, whatever the author wrote, in characters that no page changes', () => {
    const text = '100% "sure"\u2028<now>';
    const [cases, , workbook] = generateForms(
      {
        ...framework,
        samples: framework.samples.map((sample) => ({
          ...sample,
          fields: [{ name: 'Risk', type: 'choice', choices: [{ text }] }],
        })),
        noteHeadings: [{ kind: 'question', headings: [{ text }] }],
      },
      { toolVersion: '1.2.3' },
    );
    const held = '100%25%20%22sure%22%E2%80%A8%3Cnow%3E';
    expect(cases?.text).toContain('data-group="field.0" data-key="fields/Risk"');
    expect(cases?.text).toContain(`type="radio" value="${held}"`);
    expect(workbook?.text).toContain(`data-group="note.0.0" data-key="notes/1/${held}"`);
  });
});
