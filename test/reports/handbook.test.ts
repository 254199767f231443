import { docxDocument, htmlPage, Labels, type RatedInspection } from '@yardstick/generator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../packages/generator/src/handbook/changes.js';
import { handbookDocument } from '../../packages/generator/src/handbook/handbook.js';
import { frameworkNamed, ratedExample } from './rated-examples.js';

const toolVersion = '0.0.0-test';

/** What a person reads on a page. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

function handbookOf(name: string, inspections: readonly RatedInspection[] = []): string {
  const framework = frameworkNamed(name);
  const revised = framework.revises === undefined ? {} : { revised: frameworkNamed(framework.revises) };
  return htmlPage(handbookDocument(framework, { toolVersion, inspections, ...revised }));
}

describe('a handbook', () => {
  const youth = wordsOf(handbookOf('Youth2018', [ratedExample('Bradford2020')]));

  it('has every standard with its statement, its questions and their prompts', () => {
    for (const words of [
      '1.1. Governance and leadership',
      '2.1.3. ',
      'Does the assessment work out well enough what will keep other people safe?',
      'Is the classification of risk right?',
    ])
      expect(youth).toContain(words);
  });

  it('says in words how ratings are made', () => {
    expect(youth).toContain(
      'How it is rated: Has the lowest rating among its members: questions. If a member is not rated, this is not rated either.',
    );
    expect(youth).toContain(
      'The scores of its members are added up (standards), and the total decides: 0 to 6 is Inadequate; 7 to 18 is Requires improvement; 19 to 30 is Good; 31 to 36 is Outstanding.',
    );
    expect(youth).toContain('Reasonable majority');
    expect(youth).toContain('The figure is rounded half up to a whole number before it is banded.');
  });

  it('works an example through for each shape of rating that the inspections show', () => {
    expect(youth).toContain(
      'Bradford Youth Offending Team, 2.1 Assessment: Inadequate. Lowest of questions: 2.1.3 Keeping other people safe (Inadequate) decides.',
    );
    expect(youth).toContain(
      'Bradford Youth Offending Team, Overall: Requires improvement. The sum of standards is 7 of 36, in the band “7 to 18”.',
    );
    expect(wordsOf(handbookOf('Youth2018'))).not.toContain('Worked examples');
  });

  it('says what is recorded of a case and what is asked of it', () => {
    expect(youth).toContain('Referral order Youth rehabilitation order Detention and training order Other');
    expect(youth).toContain('Answered of every case that they are relevant to: 2.1.1 Does the assessment');
  });

  it('has the Welsh beside the English, marked as Welsh', () => {
    const page = handbookOf('CareHomes');
    expect(page).toContain('1. Safe / <span lang="cy">Diogel</span>');
    expect(wordsOf(page)).toContain(
      'People are protected from abuse and neglect. Mae pobl yn cael eu hamddiffyn',
    );
  });

  it('prints limits with the levels as they are printed', () => {
    expect(wordsOf(handbookOf('CareHomes'))).toContain(
      'at most Requires improvement when 1.3 is Significant shortfalls',
    );
  });

  it('leads from its contents to headings that are there, each once', () => {
    const page = handbookOf('Youth2021');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('is the same as a Word file, with the same headings', async () => {
    const bytes = await docxDocument(handbookDocument(frameworkNamed('Sqs2014'), { toolVersion }));
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Ensuring that the sentence is served');
    expect(document).toMatch(/<w:hyperlink w:history="1" w:anchor="item-1"|w:anchor="item-1"/);
  });
});

describe('the change log of 2021 against 2018', () => {
  const changes = changesBetween(frameworkNamed('Youth2018'), frameworkNamed('Youth2021'));
  const items = (done: string) =>
    changes.flatMap(({ done: did, thing }) =>
      did === done && thing.kind === 'item' ? [(thing.after ?? thing.before)?.id] : [],
    );

  it('has what the revision writes: one standard replaced, one domain added, and the overall', () => {
    // 3.4 is replaced whole; its two questions are other questions now, and a third is new.
    expect(items('replaced')).toEqual(['3.4', '3.4.1', '3.4.2']);
    expect(items('added')).toEqual(['3.4.3', '4', '4.1', '4.1.1', '4.1.2', '4.1.3']);
    expect(items('removed')).toEqual([]);
    expect(changes.filter(({ thing }) => thing.kind !== 'item')).toEqual([
      { done: 'replaced', thing: { kind: 'overall' } },
    ]);
  });

  it('turns round where the frameworks are exchanged', () => {
    const back = changesBetween(frameworkNamed('Youth2021'), frameworkNamed('Youth2018'));
    expect(
      back
        .filter(({ done }) => done === 'removed')
        .map(({ thing }) => (thing.kind === 'item' ? thing.before?.id : thing.kind)),
    ).toEqual(['3.4.3', '4', '4.1', '4.1.1', '4.1.2', '4.1.3']);
  });

  it('is told in the handbook, and is nothing for a framework and itself', () => {
    const page = wordsOf(handbookOf('Youth2021'));
    expect(page).toContain(
      'Standard 3.4 Out-of-court disposal policy and provision, before “Joint working”, rated by inspectors on Rating; before, by lowest of questions',
    );
    expect(changesBetween(frameworkNamed('Youth2018'), frameworkNamed('Youth2018'))).toEqual([]);
  });
});

it('a report in another language keeps the labels of that language', () => {
  const { framework } = ratedExample('AlderHouse').labels;
  expect(new Labels(framework, { language: 'cy' }).nameOf('1')).toBe('1 Diogel');
  expect(new Labels(framework, { language: 'gd' }).nameOf('1')).toBe('1 Safe');
});
