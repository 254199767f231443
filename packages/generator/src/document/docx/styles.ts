import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';

const text = '0B0C0C';
const muted = '484F56';
const accent = '1D3557';
const font = 'Arial';

/** The language as Word names it: British English and Welsh with their country. */
export function wordLanguage(language: string): string {
  return (
    new Map([
      ['en', 'en-GB'],
      ['cy', 'cy-GB'],
    ]).get(language) ?? language
  );
}

export function wordStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, color: string) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, color: text, language: { value: wordLanguage(language) } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: 48, bold: true, color: accent },
        paragraph: { spacing: { after: 80 }, keepNext: true },
      },
      heading1: heading(34, 400, accent),
      heading2: heading(27, 320, accent),
      heading3: heading(24, 260, text),
      heading4: heading(22, 220, text),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 26, color: muted },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Contents',
        name: 'Contents',
        basedOn: 'Normal',
        run: { color: accent },
        paragraph: { spacing: { after: 40 } },
      },
      { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 25 } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 18, color: muted } },
      { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { color: muted, italics: true } },
      {
        id: 'PanelLabel',
        name: 'Panel label',
        basedOn: 'Normal',
        next: 'PanelText',
        run: { bold: true },
        paragraph: { spacing: { before: 240, after: 0 }, keepNext: true },
      },
      {
        id: 'PanelText',
        name: 'Panel text',
        basedOn: 'Normal',
        run: { bold: true, size: 36, color: accent },
        paragraph: { spacing: { after: 60 }, keepLines: true },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    ],
  };
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], mark: string) => ({
  level: 0,
  format,
  text: mark,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 440, hanging: 300 } } },
});

export const bulletList = 'bullets';
export const numberedList = 'numbers';

export const numbering: INumberingOptions = {
  config: [
    { reference: bulletList, levels: [level(LevelFormat.BULLET, '•')] },
    { reference: numberedList, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
