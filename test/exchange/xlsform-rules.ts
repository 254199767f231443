import readXlsxFile from 'read-excel-file/node';

type Cells = Readonly<Record<string, string>>;

export interface ReadForm {
  readonly survey: readonly Cells[];
  readonly choices: readonly Cells[];
  readonly settings: Cells;
}

/** Reads a workbook back with a library that did not write it. */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const rowsOf = (name: string): Cells[] => {
    const [header = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
    return rows.map((row) =>
      Object.fromEntries(header.map((column, place) => [String(column), textOf(row[place])])),
    );
  };
  const [settings = {}] = rowsOf('settings');
  return { survey: rowsOf('survey'), choices: rowsOf('choices'), settings };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`A cell holds ${typeof value} and no text.`);
  return value;
}

const validName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const asked = /^(?:text|decimal|date|select_one \S+)$/;

/**
 * What the converter of ODK and KoboToolbox (pyxform) refuses or warns of, as its documentation and https://xlsform.org have it. Each
 * finding is a sentence; none means that the form is one.
 */
export function problemsOf({ survey, choices, settings }: ReadForm): string[] {
  const lists = new Map<string, Set<string>>();
  const problems: string[] = [];
  for (const { list_name: list = '', name = '', ...said } of choices) {
    const names = lists.get(list) ?? new Set<string>();
    if (!validName.test(name)) problems.push(`choice ${name} of ${list}: not a name`);
    if (names.has(name)) problems.push(`choice ${name} of ${list}: there twice`);
    lists.set(list, names.add(name));
    for (const column of sayingColumns(said, 'label'))
      if (said[column] === '') problems.push(`choice ${name} of ${list}: no ${column}`);
  }
  const names = new Set<string>();
  let depth = 0;
  for (const { type = '', name = '', ...rest } of survey) {
    if (type === 'end_group') {
      depth -= 1;
      if (depth < 0) problems.push('a group ends that never began');
      continue;
    }
    if (type === 'begin_group') depth += 1;
    else if (type !== 'calculate' && !asked.test(type)) problems.push(`${name}: the type ${type} is none`);
    if (!validName.test(name)) problems.push(`${name}: not a name`);
    if (names.has(name.toLowerCase())) problems.push(`${name}: there twice`);
    names.add(name.toLowerCase());
    const [, list] = /^select_one (\S+)$/.exec(type) ?? [];
    if (list !== undefined && !lists.has(list)) problems.push(`${name}: there is no list ${list}`);
    if (type === 'calculate') {
      if (rest['calculation'] === '') problems.push(`${name}: nothing to calculate`);
      continue;
    }
    for (const column of sayingColumns(rest, 'label'))
      if (rest[column] === '') problems.push(`${name}: no ${column}`);
    if (rest['required'] === 'yes' && sayingColumns(rest, 'required_message').some((one) => rest[one] === ''))
      problems.push(`${name}: required without a message`);
  }
  if (depth !== 0) problems.push('a group never ends');
  for (const row of survey) {
    for (const [column, text] of Object.entries(row)) {
      for (const [, name = ''] of text.matchAll(/\$\{([^}]*)\}/g))
        if (!names.has(name))
          problems.push(`${row['name'] ?? ''}: ${column} refers to ${name}, which is nowhere`);
    }
  }
  if (!validName.test(settings['form_id'] ?? '')) problems.push('form_id: not a name');
  const languages = new Set(
    survey.flatMap((row) => Object.keys(row).flatMap((column) => /::(.+)$/.exec(column)?.[1] ?? [])),
  );
  const main = settings['default_language'] ?? '';
  if (languages.size > 0 && !languages.has(main)) problems.push(`${main} is no language of the form`);
  for (const language of languages)
    if (!/^.+ \([a-z]{2}\)$/.test(language)) problems.push(`${language}: not named with its code`);
  return problems;
}

function sayingColumns(row: Cells, name: string): string[] {
  return Object.keys(row).filter((column) => column === name || column.startsWith(`${name}::`));
}
