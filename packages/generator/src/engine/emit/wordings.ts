import type { Phrase } from '@yardstick/model';
import { code, type Code } from '../../encoding/code.js';
import { docComment } from '../../encoding/doc-comment.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import type { Plan } from '../../plan/plan.js';
import { titleWords } from './words.js';

/** A function for each wording: an exact percentage and, where they are known, counts in; words out. */
export function emitWordings(plan: Plan): Code[] {
  return [...plan.wordings.values()].map(
    ({ wording, name }) => code`
      ${docComment(titleWords(wording.name, wording.title), 'The first phrase that fits.')}
      function ${name}(percentage, counts) {
        ${wording.phrases.map((phrase) => code`if (${emitTest(phrase)}) return ${emitWords(phrase)};`)}
        return null;
      }`,
  );
}

function emitTest({ says, when }: Phrase): Code {
  const known = code`counts !== undefined`;
  switch (when.test) {
    case 'allBut':
      return code`${known} && counts.of - counts.yes === ${numberLiteral(when.cases)}`;
    case 'casesAtMost':
      return code`${known} && counts.of <= ${numberLiteral(when.cases)}`;
    default: {
      const name = { exactly: code`isExactly`, atLeast: code`isAtLeast`, below: code`isBelow` }[when.test];
      const test = code`${name}(percentage, ${numberLiteral(when.percent)})`;
      return 'form' in says && says.form === 'counts' ? code`${known} && ${test}` : test;
    }
  }
}

function emitWords({ says }: Phrase): Code {
  if ('text' in says) return stringLiteral(says.text.text);
  return says.form === 'counts' ? code`sayCounts(counts)` : code`sayPercentage(percentage)`;
}
