import { docxDocument, reportDocument } from '@yardstick/generator';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ratedExample } from './rated-examples.js';

async function partsOf(name: string, language?: string): Promise<Map<string, string>> {
  const bytes = await docxDocument(reportDocument('full', ratedExample(name, language), '0.0.0-test'));
  return new Map(Object.entries(unzipSync(bytes)).map(([path, held]) => [path, strFromU8(held)]));
}

const bradford = await partsOf('Bradford2020');
const document = bradford.get('word/document.xml') ?? '';

afterEach(() => {
  vi.useRealTimers();
});

describe('a report as a Word file', () => {
  it('has real headings, one below the other', () => {
    const headings = [...document.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].map(
      ([, style]) => style,
    );
    expect(headings[0]).toBe('Title');
    const levels = headings.slice(1).map((style) => Number(style?.at(-1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
  });

  it('has a header row in every table of results', () => {
    const tables = document.match(/<w:tbl>/g) ?? [];
    const heads = document.match(/<w:tblHeader\/>/g) ?? [];
    // The one table without is the row of bands, which has no columns to name.
    expect(heads).toHaveLength(tables.length - 1);
  });

  it('says its title and its language', async () => {
    expect(bradford.get('docProps/core.xml')).toContain('<dc:title>Bradford Youth Offending Team</dc:title>');
    expect(bradford.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    const welsh = await partsOf('AlderHouse', 'cy');
    expect(welsh.get('word/styles.xml')).toContain('w:lang w:val="cy-GB"');
    // What explains is in English, and says so.
    expect(welsh.get('word/document.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('has its percentages as a chart of its own, with an alternative text', () => {
    const chart = bradford.get('word/charts/chart1.xml') ?? '';
    expect(chart).toContain('2.1.3 Keeping other people safe');
    expect(document).toMatch(/<wp:docPr [^>]*descr="2\.1\.1 Desistance: 67%, Good; /);
  });

  it('gives the same bytes every time, and says no time', async () => {
    const report = reportDocument('full', ratedExample('Bradford2020'), '0.0.0-test');
    const first = await docxDocument(report);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await docxDocument(reportDocument('full', ratedExample('Bradford2020'), '0.0.0-test'));
    expect(Buffer.compare(first, second)).toBe(0);
    expect(bradford.get('docProps/core.xml')).not.toMatch(
      /dcterms:created|dcterms:modified|\d{4}-\d\d-\d\dT/,
    );
  });
});
