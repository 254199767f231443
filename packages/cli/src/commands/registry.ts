import type { CommandEntry } from './command.js';

/** Every command, in the order in which a newcomer meets them. A new one is a file here and a line here. */
export const commands: readonly CommandEntry[] = [
  { name: 'init', summary: 'start a project in an empty folder', load: () => import('./init.js') },
  { name: 'check', summary: 'check frameworks and inspections', load: () => import('./check.js') },
  { name: 'rate', summary: 'rate inspections and show why', load: () => import('./rate.js') },
  { name: 'test', summary: 'compare ratings with what was published', load: () => import('./test.js') },
  { name: 'report', summary: 'write reports of inspections', load: () => import('./report.js') },
  {
    name: 'prose',
    summary: 'warn where the words of a report disagree with its data',
    load: () => import('./prose.js'),
  },
  {
    name: 'generate',
    summary: 'write an engine or a schema for a framework',
    load: () => import('./generate.js'),
  },
  { name: 'format', summary: 'lay files out in the one way', load: () => import('./format.js') },
  { name: 'info', summary: 'say what a framework holds', load: () => import('./info.js') },
  { name: 'lsp', summary: 'serve an editor: the language server', load: () => import('./lsp.js') },
];
