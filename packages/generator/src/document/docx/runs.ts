import { InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { wordText } from '../../encoding/word-text.js';
import { runsOf, type Inline, type Run } from '../document.js';
import { wordLanguage } from './styles.js';

export function inlineAsWord(inline: Inline, strong = false): ParagraphChild[] {
  return runsOf(inline).flatMap((run): ParagraphChild[] => {
    const runs = textRuns(strong ? { ...run, strong } : run);
    return run.link === undefined ? runs : [new InternalHyperlink({ anchor: run.link, children: runs })];
  });
}

/** A run a line: what was written as paragraphs is broken and stays in one paragraph. */
function textRuns({ text, strong, emphasis, language }: Run): TextRun[] {
  const form: IRunOptions = {
    ...(strong === true && { bold: true }),
    ...(emphasis === true && { italics: true }),
    ...(language !== undefined && { language: { value: wordLanguage(language) } }),
  };
  return text.split(/\n+/).map((line, place) => {
    const options: IRunOptions = { ...form, text: wordText(line), ...(place > 0 && { break: 1 }) };
    return new TextRun(options);
  });
}
