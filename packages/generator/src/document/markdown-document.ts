import { markdownText } from '../encoding/markdown.js';
import {
  runsOf,
  type Block,
  type Document,
  type Inline,
  type Row,
  type Run,
  type Table,
} from './document.js';

/** A document as Markdown (GitHub's flavour): headings, lists and tables. A chart is said in words. */
export function markdownDocument({ title, subtitle, facts = [], blocks, colophon }: Document): string {
  const parts = [
    `# ${inline(title)}`,
    ...(subtitle === undefined ? [] : [inline(subtitle)]),
    ...(facts.length === 0
      ? []
      : [facts.map(([label, value]) => `- **${inline(label)}:** ${inline(value)}`).join('\n')]),
    ...blocks.map(blockAsMarkdown),
    ...(colophon === undefined ? [] : ['---', markdownText(colophon)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockAsMarkdown(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items
        .map((item, place) => `${block.ordered === true ? `${place + 1}.` : '-'} ${inline(item)}`)
        .join('\n');
    case 'table':
      return table(block);
    case 'chart':
      return `*${markdownText(block.chart.title)}.* ${markdownText(block.chart.description)}`;
    case 'panel':
      return `> ${inline(block.label)}: **${inline(block.text)}**${block.detail === undefined ? '' : `\n>\n> ${inline(block.detail)}`}`;
    case 'gap':
      return `\\[${markdownText(block.text)}\\]`;
  }
}

function table({ caption, repeatsHeading, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(repeatsHeading === true ? [] : [`**${inline(caption)}**`, '']),
    line(columns.map(({ heading }) => inline(heading))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(cellsOf(row, columns.length))),
  ].join('\n');
}

/** Where it does not fit on one line, a cell is broken with the one element of HTML that every reader of tables knows. */
function cellsOf({ cells, isGroup }: Row, width: number): string[] {
  const written = cells.map(({ paragraphs }) =>
    paragraphs.map((one) => bold(inline(one), isGroup)).join('<br>'),
  );
  return [...written, ...Array<string>(Math.max(0, width - written.length)).fill('')];
}

function bold(text: string, isBold: boolean | undefined): string {
  return isBold === true && text !== '' && !text.includes('**') ? `**${text}**` : text;
}

function inline(text: Inline): string {
  return runsOf(text).map(runAsMarkdown).join('');
}

function runAsMarkdown({ text, strong, emphasis }: Run): string {
  const words = markdownText(text);
  if (words === '') return text === '' ? '' : ' ';
  // Mark-up takes only where no space stands inside its marks.
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  const mark = strong === true ? '**' : emphasis === true ? '*' : '';
  return `${before}${mark}${words}${mark}${after}`;
}
