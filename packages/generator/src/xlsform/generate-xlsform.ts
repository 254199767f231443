import type { Framework, Sample } from '@yardstick/model';
import { xlsformText } from '../encoding/xlsform-text.js';
import { languagesOf } from '../forms/languages.js';
import { sectionsOf } from '../forms/outline.js';
import type { GeneratedFile } from '../generated-file.js';
import { FileNames } from '../packing/file-names.js';
import { workbookFile } from '../packing/workbook.js';
import { XlsformNames } from './names.js';
import { languageName, sheetOf } from './sheets.js';
import { surveyOf } from './survey.js';

/**
 * The case assessments as XLSForms (https://xlsform.org), which ODK, KoboToolbox and others read: a workbook for every sample of which
 * something is asked case by case.
 *
 * @throws RangeError where the framework asks nothing of cases
 */
export async function generateXlsform(framework: Framework): Promise<readonly GeneratedFile[]> {
  const asked = framework.samples.filter((sample) => sectionsOf(framework, sample).length > 0);
  if (asked.length === 0)
    throw new RangeError(`${framework.name} asks nothing of cases, so there is no form to generate.`);
  const files = new FileNames();
  return Promise.all(
    asked.map(async (sample) => ({
      path: `${files.of(`cases-${sample.name}`)}.xlsx`,
      text: await workbookFile(sheetsOf(framework, sample)),
    })),
  );
}

/** The three sheets of an XLSForm. */
export function sheetsOf(framework: Framework, sample: Sample) {
  const languages = languagesOf(framework);
  const { rows, choices } = surveyOf(framework, sample);
  const survey = sheetOf(
    ['type', 'name', 'required', 'relevant', 'constraint', 'calculation', 'appearance'],
    ['label', 'hint', 'required_message', 'constraint_message'],
    rows,
    languages,
  );
  return [
    { name: 'survey', rows: survey },
    { name: 'choices', rows: sheetOf(['list_name', 'name'], ['label'], choices, languages) },
    { name: 'settings', rows: settings(framework, sample, languages) },
  ];
}

function settings(framework: Framework, sample: Sample, languages: readonly string[]): string[][] {
  const title = `${framework.title?.text ?? framework.name}: ${sample.title?.text ?? sample.name}`;
  return [
    ['form_title', 'form_id', 'version', 'default_language', 'instance_name'],
    [
      xlsformText(title),
      new XlsformNames().of(`${framework.name} ${sample.name}`, 'form_'),
      // Ten characters of the digest tell versions apart that only the wording does.
      `${(framework.version ?? '0').replace(/[^A-Za-z0-9.-]/g, '')}-${framework.digest.replace(/[^A-Za-z0-9]/g, '').slice(6, 16)}`,
      languages.length === 0 ? '' : languageName('en'),
      '${case_id}',
    ],
  ];
}
