import { targets, type GeneratedFile } from '@yardstick/generator';
import type { Framework } from '@yardstick/model';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { frameworkNamed } from '../reports/rated-examples.js';
import { problemsOf, readForm, type ReadForm } from './xlsform-rules.js';

async function generate(target: string, framework: Framework): Promise<readonly GeneratedFile[]> {
  const found = targets.find(({ name }) => name === target);
  if (!found) throw new Error(`There is no target ${target}.`);
  return found.generate(framework, { toolVersion: '0.0.0-test' });
}

async function formsOf(framework: Framework): Promise<Map<string, ReadForm>> {
  const files = await generate('xlsform', framework);
  const read = await Promise.all(
    files.map(async ({ path, text }) => [path, await readForm(text as Uint8Array)] as const),
  );
  return new Map(read);
}

function rowNamed(form: ReadForm | undefined, name: string): Readonly<Record<string, string>> {
  return form?.survey.find((row) => row['name'] === name) ?? {};
}

describe('the XLSForms of the examples', () => {
  it.each(['Youth2018', 'Youth2021', 'Sqs2014', 'CareHomes'])(
    'keep the rules of the converter: %s',
    async (name) => {
      const forms = await formsOf(frameworkNamed(name));
      expect(forms.size).toBeGreaterThan(0);
      for (const [path, form] of forms) expect(problemsOf(form), path).toEqual([]);
    },
  );

  it('are one for each sample, with a question for each that is answered case by case', async () => {
    const forms = await formsOf(frameworkNamed('Youth2018'));
    expect([...forms.keys()]).toEqual(['cases-court.xlsx', 'cases-out-of-court.xlsx']);
    const answered = [...forms.values()].map(({ survey }) =>
      survey.filter(({ type }) => type === 'select_one answer').map(({ name }) => name),
    );
    // Four standards of three key questions; and three of three with one of two.
    expect(answered.map(({ length }) => length)).toEqual([12, 11]);
    expect(answered[0]?.slice(0, 2)).toEqual(['q_2_1_1', 'q_2_1_2']);
  });

  it('say everything in Welsh beside English where it is translated', async () => {
    const form = (await formsOf(frameworkNamed('CareHomes'))).get('cases-care-record.xlsx');
    const question = rowNamed(form, 'q_1_3_1');
    expect(question['label::Welsh (cy)']).toMatch(/^1\.3\.1 A roddwyd pob meddyginiaeth/);
    expect(question['required_message::Welsh (cy)']).toBe('Dewiswch ie, na neu amherthnasol');
    expect(form?.settings['default_language']).toBe('English (en)');
    expect(form?.choices.find(({ name }) => name === 'na')?.['label::Welsh (cy)']).toBe('Amherthnasol');
  });

  it('ask a question only of the cases it is relevant to, and for the reason only where it is not applicable', async () => {
    const form = (await formsOf(frameworkNamed('CareHomes'))).get('cases-care-record.xlsx');
    expect(rowNamed(form, 'q_1_3_1')['relevant']).toBe("${f_takesmedicines} = 'yes'");
    expect(rowNamed(form, 'q_1_3_2')['relevant']).toBe(
      "${f_mobility} = 'walks_alone' or ${f_mobility} = 'walks_with_help'",
    );
    expect(rowNamed(form, 'q_1_3_1_reason')['relevant']).toBe(
      "(${f_takesmedicines} = 'yes') and ${q_1_3_1} = 'na'",
    );
  });

  it('carry the digest of the framework, so that data says what it was filled in by', async () => {
    const framework = frameworkNamed('Sqs2014');
    for (const form of (await formsOf(framework)).values())
      expect(rowNamed(form, 'framework')['calculation']).toBe(`'${framework.digest}'`);
  });

  it('are the same to the byte, and hold no formula', async () => {
    const framework = frameworkNamed('CareHomes');
    const [first, again] = [await generate('xlsform', framework), await generate('xlsform', framework)];
    expect(first).toEqual(again);
    for (const { text } of first) {
      for (const [path, held] of Object.entries(unzipSync(text as Uint8Array)))
        if (path.startsWith('xl/worksheets/')) expect(strFromU8(held)).not.toContain('<f>');
    }
  });

  it('are refused in words where nothing is asked of cases', async () => {
    await expect(async () => generate('xlsform', frameworkNamed('Joint2007PhaseThree'))).rejects.toThrow(
      'Joint2007PhaseThree asks nothing of cases, so there is no form to generate.',
    );
  });
});

describe('the tables for cases', () => {
  it('have the columns that rating them needs, and say what each holds', async () => {
    const files = await generate('csv-templates', frameworkNamed('CareHomes'));
    expect(files.map(({ path }) => path)).toEqual(['cases-care-record.csv', 'cases-care-record-columns.csv']);
    const [table, columns] = files.map(({ text }) => String(text));
    expect(table).toMatch(/^case,sample,TakesMedicines,Mobility,.*1\.3\.1,1\.3\.2\r\n$/);
    expect(columns).toContain('Mobility,Mobility,Walks alone; Walks with help; Does not walk\r\n');
    expect(columns).toContain('"yes, no or na; blank where it is not asked of the case"');
  });
});
