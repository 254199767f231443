import { chartElement } from '../charts/chart.js';
import { tintOf } from '../charts/chart-style.js';
import { markup, type Html } from '../encoding/html.js';
import {
  plainText,
  runsOf,
  type Block,
  type Cell,
  type Inline,
  type Row,
  type Run,
  type Table,
} from './document.js';

/** The elements of a page for the blocks of a document. */
export function blocksAsHtml(blocks: readonly Block[]): readonly Html[] {
  return blocks.map((block) => markup`${blockAsHtml(block)}\n`);
}

export function inlineAsHtml(inline: Inline): readonly Html[] {
  return runsOf(inline).map(runAsHtml);
}

function runAsHtml({ text, strong, emphasis, language, link }: Run): Html {
  // A line break in a text is a paragraph's end, which a run cannot be: it is shown as a break.
  const lines = text
    .split(/\n+/)
    .map((line, place) => (place === 0 ? markup`${line}` : markup`<br/>${line}`));
  const plain = language === undefined ? markup`${lines}` : markup`<span lang="${language}">${lines}</span>`;
  const stressed = emphasis === true ? markup`<em>${plain}</em>` : plain;
  const strengthened = strong === true ? markup`<strong>${stressed}</strong>` : stressed;
  return link === undefined ? strengthened : markup`<a href="#${link}">${strengthened}</a>`;
}

function blockAsHtml(block: Block): Html {
  switch (block.block) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return block.tone === undefined
        ? markup`<p>${inlineAsHtml(block.text)}</p>`
        : markup`<p class="${block.tone}">${inlineAsHtml(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => markup`<li>${inlineAsHtml(item)}</li>\n`);
      return block.ordered === true ? markup`<ol>\n${items}</ol>` : markup`<ul>\n${items}</ul>`;
    }
    case 'table':
      return tableAsHtml(block);
    case 'chart':
      // A small screen scrolls it rather than making its letters too small to read.
      return markup`<figure tabindex="0" aria-label="${block.chart.title}">${chartElement(block.chart)}</figure>`;
    case 'panel':
      return markup`<div class="panel"><p class="panel-label">${inlineAsHtml(block.label)}</p>
<p class="panel-text">${inlineAsHtml(block.text)}</p>${block.detail !== undefined && markup`\n<p>${inlineAsHtml(block.detail)}</p>`}</div>`;
    case 'gap':
      return markup`<p class="gap">[${block.text}]</p>`;
  }
}

function heading({ level, text, id, newPage }: Extract<Block, { block: 'heading' }>): Html {
  const words = inlineAsHtml(text);
  const at = id === undefined ? markup`` : undefined;
  const kind = newPage === true ? 'new-page' : 'heading';
  const named = id ?? '';
  switch (level) {
    case 1:
      return at
        ? markup`<h2 class="${kind}">${words}</h2>`
        : markup`<h2 class="${kind}" id="${named}">${words}</h2>`;
    case 2:
      return at
        ? markup`<h3 class="${kind}">${words}</h3>`
        : markup`<h3 class="${kind}" id="${named}">${words}</h3>`;
    case 3:
      return at
        ? markup`<h4 class="${kind}">${words}</h4>`
        : markup`<h4 class="${kind}" id="${named}">${words}</h4>`;
    case 4:
      return at
        ? markup`<h5 class="${kind}">${words}</h5>`
        : markup`<h5 class="${kind}" id="${named}">${words}</h5>`;
  }
}

function tableAsHtml({ caption, repeatsHeading, columns, rows }: Table): Html {
  const head = columns.map(({ heading: words, align }) =>
    align === undefined
      ? markup`<th scope="col">${inlineAsHtml(words)}</th>`
      : markup`<th scope="col" class="number">${inlineAsHtml(words)}</th>`,
  );
  const words =
    repeatsHeading === true
      ? markup`<caption class="unseen">${inlineAsHtml(caption)}</caption>`
      : markup`<caption>${inlineAsHtml(caption)}</caption>`;
  const table = markup`<table>
${words}
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => rowAsHtml(row, columns))}</tbody>
</table>`;
  // A wide table scrolls on a small screen: then the keyboard must be able to reach and scroll it.
  return columns.length < 5
    ? markup`<div class="table">${table}</div>`
    : markup`<div class="table" role="group" aria-label="${plainText(caption)}" tabindex="0">${table}</div>`;
}

function rowAsHtml({ cells, isGroup, depth = 0 }: Row, columns: Table['columns']): Html {
  const written = cells.map((one, place) => cellAsHtml(one, columns[place]?.align, isGroup === true));
  return isGroup === true
    ? markup`<tr class="group">${written}</tr>\n`
    : markup`<tr class="depth-${Math.min(depth, 3)}">${written}</tr>\n`;
}

function cellAsHtml(
  { paragraphs, isHeading, place }: Cell,
  align: 'right' | undefined,
  isGroup: boolean,
): Html {
  const [only, ...more] = paragraphs;
  const words =
    more.length > 0
      ? paragraphs.map((paragraph) => markup`<p>${inlineAsHtml(paragraph)}</p>`)
      : inlineAsHtml(only ?? '');
  const kind = [align === 'right' && 'number', place !== undefined && `rating tint-${tintOf(place)}`]
    .filter((name) => name !== false)
    .join(' ');
  const shown = place === undefined ? markup`${words}` : markup`<span>${words}</span>`;
  if (isHeading !== true)
    return kind === '' ? markup`<td>${shown}</td>` : markup`<td class="${kind}">${shown}</td>`;
  return isGroup ? markup`<th scope="rowgroup">${shown}</th>` : markup`<th scope="row">${shown}</th>`;
}
