import {
  chartFile,
  docxDocument,
  htmlPage,
  isReportKind,
  Labels,
  markdownDocument,
  ratingsCsv,
  reportDocument,
  reportKinds,
  targets,
  type Document,
  type GeneratedFile,
  type RatedInspection,
} from '@yardstick/generator';
import { evaluate, type Inspection, type Item } from '@yardstick/model';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { problemsOf, readForm } from '../exchange/xlsform-rules.js';
import { trials, type Trial } from '../security/trials.js';

/** The inspections of a trial that can be rated. */
function ratedOf({ framework, inspections }: Trial): RatedInspection[] {
  return inspections.flatMap((inspection) => {
    const evaluation = evaluate(framework, inspection as unknown as Inspection);
    if (!evaluation.ok) return [];
    const labels = new Labels(framework, { language: 'cy' });
    return [{ labels, inspection: inspection as unknown as Inspection, result: evaluation.result }];
  });
}

function reportsOf(trial: Trial): Document[] {
  return ratedOf(trial).flatMap((rated) =>
    Object.keys(reportKinds)
      .filter(isReportKind)
      .flatMap((kind) => {
        try {
          return [reportDocument(kind, rated, '0.0.0-test')];
        } catch (error) {
          if (error instanceof RangeError) return [];
          throw error;
        }
      }),
  );
}

async function generated(target: string, trial: Trial): Promise<readonly GeneratedFile[]> {
  const found = targets.find(({ name }) => name === target);
  if (!found) throw new Error(target);
  const inspections = ratedOf(trial);
  return found.generate(trial.framework, {
    toolVersion: '0.0.0-test',
    inspections,
    revised: trial.framework,
  });
}

/** Elements that reports are made of, with attributes between double quotes that hold no mark-up. */
const tag =
  /<\/?(?:html|head|meta|title|body|a|header|main|nav|footer|h[1-5]|p|dl|dt|dd|ul|ol|li|div|figure|table|caption|thead|tbody|tr|th|td|span|strong|em|br|svg|desc|rect|line|polygon|text)(?: [a-zA-Z0-9-]+(?::[a-z]+)?="[^"<>]*")*\/?>/g;

/** What is left of a page without its own mark-up: text, in which nothing can start. */
function leftOf(page: string): string {
  return page
    .replace(/^<!DOCTYPE html>\n|^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(tag, '');
}

/** What XML cannot hold, and what would turn the direction of text round. */
const forbidden =
  /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069\ufeff]/u;

function expectMarkup(page: string, name: string): void {
  const left = leftOf(page);
  expect(
    /[<>"]/.exec(left)?.index,
    `${name}: ${left.slice(Math.max(0, left.search(/[<>"]/) - 80)).slice(0, 160)}`,
  ).toBe(undefined);
  expect(/&(?!(?:amp|lt|gt|quot|#39);)/.exec(left), name).toBeNull();
  expect(forbidden.exec(page), name).toBeNull();
  expect(page.match(/ (?:on\w+|style|src|srcdoc)="/g), name).toBeNull();
  expect((page.match(/ href="[^#]/g) ?? []).length, name).toBe(0);
}

describe('hostile text', () => {
  it('stays text in every report as a page, as Markdown and as a chart', () => {
    let pages = 0;
    for (const trial of trials) {
      for (const document of reportsOf(trial)) {
        pages += 1;
        expectMarkup(htmlPage(document), trial.name);
        const markdown = markdownDocument(document);
        expect(/<(?!br>)/.exec(markdown), trial.name).toBeNull();
        expect(/(?<!\\)\[[^\]]*(?<!\\)\]\(/.exec(markdown), trial.name).toBeNull();
        for (const block of document.blocks)
          if (block.block === 'chart') expectMarkup(chartFile(block.chart), trial.name);
      }
    }
    expect(pages).toBeGreaterThan(1_000);
  });

  it('stays text in the handbook', async () => {
    for (const trial of trials) {
      const [page] = await generated('handbook', trial);
      expectMarkup(String(page?.text), trial.name);
    }
  });

  it('stays text in a Word file, whose parts stay whole', async () => {
    for (const trial of trials.filter((_, place) => place % 7 === 0 || place < 31)) {
      const [document] = reportsOf(trial).slice(-1);
      if (!document) continue;
      for (const [path, bytes] of Object.entries(unzipSync(await docxDocument(document)))) {
        if (!/\.(?:xml|rels)$/.test(path)) continue;
        const xml = strFromU8(bytes);
        const left = xml
          .replace(/<\?xml[^>]*\?>/, '')
          .replace(/<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
        expect(/</.exec(left), `${trial.name} ${path}`).toBeNull();
        expect(
          /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.exec(left),
          `${trial.name} ${path}`,
        ).toBeNull();
        expect(forbidden.exec(xml), `${trial.name} ${path}`).toBeNull();
        expect(xml, `${trial.name} ${path}`).not.toMatch(/<w:(?:instrText|fldSimple)[^>]*>(?!PAGE)/);
      }
    }
  });

  it('is never a formula in a table', async () => {
    for (const trial of trials) {
      const tables = [
        ...ratedOf(trial).map((rated) => [...ratingsCsv([rated])].join('')),
        ...(await generated('csv-templates', trial)).map(({ text }) => String(text).replace(/^\ufeff/, '')),
      ];
      for (const table of tables)
        for (const cell of cellsOf(table)) expect(cell, trial.name).not.toMatch(/^[=+@\t\r]|^-\D/);
    }
  });

  it('stays text in an XLSForm, which stays a form', async () => {
    for (const trial of trials.filter((_, place) => place % 5 === 0 || place < 31)) {
      const { framework } = trial;
      const sound = { ...trial, framework: { ...framework, items: framework.items.map(ofOneCase) } };
      for (const { text } of await generated('xlsform', sound)) {
        const form = await readForm(text as Uint8Array);
        const problems = problemsOf(form).filter((problem) => !problem.includes(': no label'));
        expect(problems, trial.name).toEqual([]);
        for (const [path, bytes] of Object.entries(unzipSync(text as Uint8Array)))
          if (path.startsWith('xl/')) expect(strFromU8(bytes), `${trial.name} ${path}`).not.toMatch(/<f[ >]/);
      }
    }
  });
});

/** An item whose relevance looks at one case, as the checks see to: those of the complete framework look at anything. */
function ofOneCase({ relevance, items, ...item }: Item): Item {
  return { ...item, ...(relevance?.test === 'choice' && { relevance }), items: items.map(ofOneCase) };
}

/** The cells of a table, read character by character as RFC 4180 has it. */
function cellsOf(table: string): string[] {
  return [...table.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
