import { shownPath } from '../files/read-file.js';
import type { TestedInspection, TestRun } from '../rating/test-inspections.js';
import { xmlText } from '../text/xml.js';
import { fileOf, nameOf } from '../workspace/members.js';
import { whyDifferent } from './why-different.js';

/** The outcome of a test run as JUnit XML, which build servers read: a suite an inspection, a case an expectation. */
export function testsAsJunit({ tested, failed, problems }: TestRun, folder: string): string {
  const suites = tested.map((one) => suite(one, folder));
  const reasons = problems.map(({ file, message }) => `${shownPath(file, folder)}: ${message}`).join('\n');
  const errors = failed.map((node) => {
    const name = attribute('name', nameOf(node));
    return `  <testsuite ${name} tests="1" errors="1">\n    <testcase ${name}><error message="it could not be rated">${xmlText(reasons)}</error></testcase>\n  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${[...suites, ...errors].join('')}</testsuites>\n`;
}

function suite({ rated, differences }: TestedInspection, folder: string): string {
  const { node, expectations } = rated.lowered;
  const file = shownPath(fileOf(node), folder);
  const cases = expectations.map((expected) => {
    const name = attribute('name', expected.node.$cstNode?.text ?? 'expect');
    const open = `    <testcase ${name} ${attribute('classname', nameOf(node))} ${attribute('file', file)}`;
    const difference = differences.find((one) => one.expected === expected);
    if (!difference) return `${open}/>\n`;
    const message = `${difference.name}: published ${difference.published}, ${difference.from} ${difference.found}`;
    const why = whyDifferent(difference, rated).join('\n');
    return `${open}><failure ${attribute('message', message)}>${xmlText(why)}</failure></testcase>\n`;
  });
  const counts = `tests="${expectations.length}" failures="${differences.length}"`;
  return `  <testsuite ${attribute('name', nameOf(node))} ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function attribute(name: string, value: string): string {
  return `${name}="${xmlText(value)}"`;
}
