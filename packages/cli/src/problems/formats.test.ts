import { expect, it } from 'vitest';
import type { FileProblem } from './file-problem.js';
import { problemsForGithub } from './github.js';
import { problemsAsSarif } from './sarif.js';

const hostile: FileProblem = {
  file: '/project/a b,#1.yardstick',
  range: { start: { line: 4, character: 2 }, end: { line: 4, character: 9 } },
  severity: 'warning',
  code: 'unused-scale',
  message: 'Line one\n::error::injected 100%',
};

it('gives GitHub one command a problem, whatever the message holds', () => {
  expect(problemsForGithub([hostile], '/project')).toBe(
    '::warning file=a b%2C#1.yardstick,line=5,endLine=5,col=3,endColumn=10,title=unused-scale::Line one%0A::error::injected 100%25\n',
  );
});

it('gives SARIF whose places are relative references', () => {
  const log = JSON.parse(problemsAsSarif([hostile], '/project', '1.2.3')) as unknown;
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'yardstick', version: '1.2.3', rules: [{ id: 'unused-scale' }] } },
        results: [
          {
            ruleId: 'unused-scale',
            ruleIndex: 0,
            level: 'warning',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a%20b%2C%231.yardstick', uriBaseId: 'FOLDER' },
                  region: { startLine: 5, startColumn: 3, endLine: 5, endColumn: 10 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});
