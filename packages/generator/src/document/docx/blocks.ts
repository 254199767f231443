import { Bookmark, HeadingLevel, Paragraph, ShadingType, type FileChild } from 'docx';
import type { Block } from '../document.js';
import { chartAsWord } from './chart.js';
import { inlineAsWord } from './runs.js';
import { bulletList, numberedList } from './styles.js';
import { tableAsWord } from './table.js';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export function blocksAsWord(blocks: readonly Block[]): FileChild[] {
  return blocks.flatMap(blockAsWord);
}

function blockAsWord(block: Block): FileChild[] {
  switch (block.block) {
    case 'heading': {
      const words = inlineAsWord(block.text);
      const heading = headings[block.level - 1] ?? HeadingLevel.HEADING_4;
      const children = block.id === undefined ? words : [new Bookmark({ id: block.id, children: words })];
      return [new Paragraph({ heading, children, pageBreakBefore: block.newPage === true })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.tone !== undefined && { style: block.tone === 'lead' ? 'Lead' : 'Note' }),
          children: inlineAsWord(block.text),
        }),
      ];
    case 'list': {
      const reference = block.ordered === true ? numberedList : bulletList;
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference, level: 0 }, children: inlineAsWord(item) }),
      );
    }
    case 'table':
      return tableAsWord(block);
    case 'chart':
      return chartAsWord(block.chart);
    case 'panel': {
      const shading = { type: ShadingType.CLEAR, fill: 'F3F2F1' };
      return [
        new Paragraph({ style: 'PanelLabel', shading, children: inlineAsWord(block.label) }),
        new Paragraph({ style: 'PanelText', shading, children: inlineAsWord(block.text) }),
        ...(block.detail === undefined
          ? []
          : [new Paragraph({ shading, children: inlineAsWord(block.detail) })]),
      ];
    }
    case 'gap':
      return [new Paragraph({ style: 'Gap', children: inlineAsWord(`[${block.text}]`) })];
  }
}
