import {
  Document as WordDocument,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { wordText } from '../../encoding/word-text.js';
import { blocksAsWord } from './blocks.js';
import { numbering, wordLanguage, wordStyles } from './styles.js';
import { inlineAsWord } from './runs.js';
import { chaptersOf, type Heading } from '../contents.js';
import { plainText, runsOf, type Document } from '../document.js';
import { furniture } from '../furniture.js';
import { settled } from '../../packing/settled.js';

/**
 * A document as a Word file (Office Open XML): real headings, tables with header rows, alternative texts, and the language set.
 * The same document always gives the same bytes: the file says no time, and nothing in it is drawn by lot.
 */
export async function wordFile(document: Document): Promise<Uint8Array> {
  const { language, title, blocks, colophon } = document;
  const word = new WordDocument({
    title: wordText(plainText(title)),
    creator: 'Yardstick',
    lastModifiedBy: 'Yardstick',
    description: wordText(colophon ?? ''),
    styles: wordStyles(language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: '210mm', height: '297mm' },
            margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
          },
        },
        footers: { default: footer(plainText(title)) },
        children: [...opening(document), ...contents(document), ...blocksAsWord(blocks), ...ending(colophon)],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(word)), wordLanguage(language));
}

function opening({ title, subtitle, facts = [] }: Document): FileChild[] {
  return [
    new Paragraph({ style: 'Title', children: inlineAsWord(title) }),
    ...(subtitle === undefined
      ? []
      : [new Paragraph({ style: 'Subtitle', children: inlineAsWord(subtitle) })]),
    ...facts.map(
      ([label, value]) =>
        new Paragraph({
          style: 'Fact',
          children: [
            ...inlineAsWord([{ text: `${plainText(label)}: `, strong: true }]),
            ...inlineAsWord(value),
          ],
        }),
    ),
  ];
}

/** Links to the chapters and their sections; Word's own table of contents stays empty until someone updates it. */
function contents(document: Document): FileChild[] {
  if (document.contents !== true) return [];
  const name = furniture(document.language).contents;
  return [
    new Paragraph({ style: 'Caption', children: inlineAsWord(name) }),
    ...chaptersOf(document).flatMap(({ heading, sections }) => [
      contentsLine(heading, 0),
      ...sections.map((section) => contentsLine(section, 360)),
    ]),
  ];
}

function contentsLine({ id, text }: Heading, left: number): Paragraph {
  const runs = runsOf(text).map((run) => ({ ...run, link: id }));
  return new Paragraph({ style: 'Contents', indent: { left }, children: inlineAsWord(runs) });
}

function ending(colophon: string | undefined): FileChild[] {
  return colophon === undefined ? [] : [new Paragraph({ style: 'Note', children: inlineAsWord(colophon) })];
}

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        children: [new TextRun(`${wordText(title)}  `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
