import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Folder } from './command.js';

const threeMistakes = `framework Small {
    publisher "Exampleshire"
    effective from 2026-01
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    domain 1 "Leadership" {
        standards rated by inspectors on Ratings
        standard 1.1 "Governance"
    }
    overall rated by lowest of standardz
}
`;

it('says that the example of 2018 is clean', () => {
  const { exitCode, output, messages } = new Folder()
    .withExample('youth-2018')
    .yardstick(['check', 'youth-2018']);
  expect({ exitCode, output, messages }).toEqual({
    exitCode: 0,
    output: 'No problems in 6 files.\n',
    messages: '',
  });
});

it('shows the line at fault with the words marked under it, and fails', () => {
  const { exitCode, output } = new Folder().write('small.yardstick', threeMistakes).yardstick(['check']);
  expect(exitCode).toBe(1);
  expect(output).toContain('small.yardstick:9:42 error unknown-name\n');
  expect(output).toContain(
    [
      '    9 |         standards rated by inspectors on Ratings',
      '      |                                          ^^^^^^^',
    ].join('\n'),
  );
  expect(output).toContain(
    [
      '    12 |     overall rated by lowest of standardz',
      '       |                                ^^^^^^^^^',
    ].join('\n'),
  );
  expect(output).toMatch(/\n2 errors in 1 file\.\n$/);
});

it('gives the same problems as JSON, with lines and columns from 1', () => {
  const { exitCode, output } = new Folder()
    .write('small.yardstick', threeMistakes)
    .yardstick(['check', '--format', 'json']);
  const { problems } = JSON.parse(output) as { problems: Record<string, unknown>[] };
  expect(exitCode).toBe(1);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatchObject({
    file: 'small.yardstick',
    line: 9,
    column: 42,
    endLine: 9,
    endColumn: 49,
    code: 'unknown-name',
  });
});

it('gives them as SARIF and as workflow commands of GitHub', () => {
  const folder = new Folder().write('small.yardstick', threeMistakes);
  const sarif = JSON.parse(folder.yardstick(['check', '--format', 'sarif']).output) as {
    runs: { results: { ruleId: string; locations: unknown[] }[] }[];
  };
  expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('unknown-name');
  expect(folder.yardstick(['check', '--format', 'github']).output).toContain(
    '::error file=small.yardstick,line=9,endLine=9,col=42,endColumn=49,title=unknown-name::',
  );
});

it('lets warnings pass, but not with --strict', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace('youth-2018/bradford-2020.inspection', 'fieldwork 2019-09', 'fieldwork 2017-09');
  const lenient = folder.yardstick(['check', 'youth-2018']);
  expect(lenient.output).toContain('bradford-2020.inspection:7:15 warning fieldwork-outside');
  expect(lenient.exitCode).toBe(0);
  expect(folder.yardstick(['check', '--strict', 'youth-2018']).exitCode).toBe(1);
});

it('checks the file that is named, and finds its framework in the project', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.write('youth-2018/broken.inspection', 'inspection Broken of Youth2018 { 9.9 67% }\n');
  expect(folder.yardstick(['check', 'youth-2018/bradford-2020.inspection']).output).toBe(
    'No problems in 1 file.\n',
  );
  expect(folder.yardstick(['check', 'youth-2018/broken.inspection']).exitCode).toBe(1);
});

it('tells what is wrong with a yardstick.json', () => {
  const folder = new Folder()
    .withExample('youth-2018')
    .write('youth-2018/yardstick.json', '{ "langauges": ["cy"] }');
  const { exitCode, output } = folder.yardstick(['check', 'youth-2018']);
  expect(exitCode).toBe(1);
  expect(output).toContain('youth-2018/yardstick.json:1:3 error config-unknown-key');
  expect(output).toContain('Did you mean "languages"?');
});

it('leaves out what the project leaves out, and what lies in node_modules', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.write('youth-2018/node_modules/theirs/broken.yardstick', 'framework');
  folder.write('youth-2018/drafts/broken.yardstick', 'framework');
  expect(folder.yardstick(['check', 'youth-2018']).exitCode).toBe(1);
  folder.write('youth-2018/yardstick.json', '{ "files": ["*.yardstick"] }');
  expect(folder.yardstick(['check', 'youth-2018']).output).toBe('No problems in 1 file.\n');
});

it('reads standard input in the place it is given', () => {
  const folder = new Folder().withExample('youth-2018');
  const input = 'inspection Draft of Youth2018 { 9.9 67% }';
  const { exitCode, output } = folder.yardstick(
    ['check', '-', '--stdin-name', 'youth-2018/draft.inspection'],
    { input },
  );
  expect(exitCode).toBe(1);
  expect(output).toContain('youth-2018/draft.inspection:1:33 error');
});

it('cannot run on what is not there, not a source, or not UTF-8', () => {
  const folder = new Folder()
    .write('notes.txt', 'x')
    .write('broken.yardstick', Buffer.from('framework A {\n  title "Caf\xe9"', 'latin1'));
  for (const [path, message] of [
    ['nowhere', 'there is no file or folder nowhere.'],
    ['notes.txt', 'notes.txt is neither a .yardstick nor an .inspection file.'],
    ['broken.yardstick', 'broken.yardstick:2:13 is not UTF-8 text.'],
  ] as const) {
    const { exitCode, output, messages } = folder.yardstick(['check', path]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(messages).toContain(message);
  }
});

it('prints control characters of a hostile file, and never sends them to the terminal', () => {
  const folder = new Folder().write('evil.yardstick', 'framework \u001b]0;owned\u0007 {\n}\n');
  const { output } = folder.yardstick(['check'], { environment: { NO_COLOR: '1' } });
  expect(output).not.toContain('\u001b');
  expect(output).toContain('␛]0;owned␇');
});

it('colours only where it is asked to or the terminal has them', () => {
  const folder = new Folder().write('small.yardstick', threeMistakes);
  expect(folder.yardstick(['check']).output).not.toContain('\u001b[');
  expect(folder.yardstick(['check'], { environment: { FORCE_COLOR: '1' } }).output).toContain('\u001b[31m');
  expect(
    folder.yardstick(['check'], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }).output,
  ).not.toContain('\u001b[');
});

it('waits for no pipe, named, found or used', () => {
  const folder = new Folder().write('care.yardstick', 'use "./pipe.yardstick"\n');
  execFileSync('mkfifo', [join(folder.path, 'pipe.yardstick')]);
  expect(folder.yardstick(['check', 'pipe.yardstick'])).toEqual({
    exitCode: 2,
    output: '',
    messages: 'Cannot run: pipe.yardstick is not a file.\n',
  });
  const { exitCode, output } = folder.yardstick(['check']);
  expect(exitCode).toBe(1);
  expect(output).toContain('care.yardstick:1:5 error use-not-found');
  expect(output).toContain('1 error in 1 file.');
});

it('passes over a link that leads nowhere, but not where it is named', () => {
  const folder = new Folder().withExample('youth-2018');
  symlinkSync('nowhere', join(folder.path, 'youth-2018', 'x.yardstick'));
  expect(folder.yardstick(['check', 'youth-2018'])).toEqual({
    exitCode: 0,
    output: 'No problems in 6 files.\n',
    messages: '',
  });
  const { exitCode, messages } = folder.yardstick(['check', 'youth-2018/x.yardstick']);
  expect(exitCode).toBe(2);
  expect(messages).toBe('Cannot run: there is no file or folder youth-2018/x.yardstick.\n');
});
