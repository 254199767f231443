// Turns GOV.UK Frontend's style sheet, and what Yardstick's forms add to it, into one text that the generator can write into a
// page: only the components that forms use, no fonts and nothing else that would have to be loaded.
//
//   node packages/generator/scripts/inline-styles.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import postcss from 'postcss';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The blocks of GOV.UK Frontend that a form has. A class of any other block has no place in its style sheet. */
const blocks = new Set([
  'body',
  'body-s',
  'button',
  'button-group',
  'caption-l',
  'caption-m',
  'checkboxes',
  'date-input',
  'details',
  'error-message',
  'error-summary',
  'fieldset',
  'file-upload',
  'form-group',
  'generic-header',
  'heading-l',
  'heading-m',
  'heading-s',
  'hint',
  'input',
  'inset-text',
  'label',
  'language-navigation',
  'link',
  'list',
  'main-wrapper',
  'notification-banner',
  'radios',
  'section-break',
  'select',
  'skip-link',
  'summary-list',
  'table',
  'tag',
  'task-list',
  'template',
  'textarea',
  'visually-hidden',
  'visually-hidden-focusable',
  'warning-text',
  'width-container',
]);

/** The block that a class belongs to: `govuk-radios__item` and `govuk-radios--small` are of `radios`. */
function blockOf(name) {
  return name.replace(/^govuk-/, '').replace(/(?:__|--|-!-).*$/, '');
}

function isUsed(selector) {
  return [...selector.matchAll(/\.(govuk-[\w!\\-]+|js-enabled)/g)].every(([, name]) =>
    blocks.has(blockOf(name)),
  );
}

/** The style sheet with what is used and can be used: the font is licensed for GOV.UK's own domains only. */
export function pruned(css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('font-face', (rule) => rule.remove());
  sheet.walkRules((rule) => {
    // The steps of an animation are no selectors.
    if (rule.parent.name?.endsWith('keyframes')) return;
    rule.selectors = rule.selectors.filter(isUsed);
    if (rule.selectors.length === 0 || rule.selectors.join('') === '') rule.remove();
  });
  sheet.walkDecls((declaration) => {
    if (declaration.value.includes('url(')) declaration.remove();
    else declaration.value = declaration.value.replaceAll('GDS Transport,', '');
  });
  sheet.walkComments((comment) => comment.remove());
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** The whole style sheet of a form. */
export async function inlineStyles() {
  const frontend = readFileSync(
    from('../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    'utf8',
  );
  const own = readFileSync(from('../src/forms/styles/forms.css'), 'utf8');
  const { code } = await transform(`${pruned(frontend)}\n${own}`, {
    loader: 'css',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
  });
  return code.trim();
}

const target = from('../src/forms/styles/generated/styles-text.ts');

/** Writes the module that the generator imports; leaves it alone when nothing changed, so that no build has to start again. */
export async function writeStyles() {
  const text = `// Written by scripts/inline-styles.mjs.\nexport const stylesText: string = ${JSON.stringify(await inlineStyles())};\n`;
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(from('../src/forms/styles/generated/'), { recursive: true });
  writeFileSync(target, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeStyles();
