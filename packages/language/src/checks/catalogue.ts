import { categories, type Category, type CheckRule } from './check-rule.js';

const titles: Readonly<Record<Category, string>> = {
  names: 'Names',
  structure: 'Structure',
  bandings: 'Bandings, scales and wordings',
  rules: 'Rules',
  revisions: 'Revisions',
  inspections: 'Inspections',
  translations: 'Translations',
  project: 'Files and projects',
};

/**
 * The page that lists every check, in Markdown. Each links to its own page.
 *
 * @param linkTo Where a check's page is, from the catalogue.
 */
export function catalogue(rules: readonly CheckRule[], linkTo: (rule: CheckRule) => string): string {
  const sections = categories.flatMap((category) => {
    const ofCategory = rules.filter((rule) => rule.category === category);
    if (ofCategory.length === 0) return [];
    ofCategory.sort((left, right) => (left.code < right.code ? -1 : 1));
    const lines = ofCategory.map(
      (rule) => `- [\`${rule.code}\`](${linkTo(rule)}) (${rule.severity}): ${rule.summary}`,
    );
    return [`## ${titles[category]}\n\n${lines.join('\n')}\n`];
  });
  return [introduction(rules), ...sections].join('\n');
}

function introduction(rules: readonly CheckRule[]): string {
  const errors = rules.filter((rule) => rule.severity === 'error').length;
  return `# What is checked

Every check has a code that never changes its meaning, and a page with examples of what to avoid and what to prefer. There are
${rules.length}: ${errors} find errors, which stop rating and generating; the rest find what is very likely a slip. A warning can be
allowed where it is meant, with a reason, on its line or on the line before:

\`\`\`yardstick
// allow number-hole because 3 was withdrawn in 2016
\`\`\`

A project's \`yardstick.json\` can set a warning to \`off\`, \`info\`, \`warning\` or \`error\` under \`lint\`.

This page is generated from the checks themselves: run the tests with \`UPDATE=1\` to write it anew.
`;
}
