import { code, type Code } from '../../encoding/code.js';
import { docComment, lineComment } from '../../encoding/doc-comment.js';
import { propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import type { Plan } from '../../plan/plan.js';
import type { ScalePlan } from '../../plan/scale-plan.js';
import { titleWords } from './words.js';

/** The levels of every scale, and how the place of a level becomes its name. */
export function emitScales(plan: Plan): Code[] {
  const scales = [...plan.scales.values()];
  return [
    ...scales.map(emitScale),
    code`
      /** The levels of each scale, from the worst to the best. */
      export const levels = Object.freeze({
        ${scales.map(({ scale, names }) => code`${propertyKey(scale.name)}: Object.freeze([...${names}]),`)}
      });`,
  ];
}

function emitScale({ scale, levels, names, rating }: ScalePlan): Code {
  const title = titleWords(scale.name, scale.title);
  return code`
    ${docComment(`The scale ${title}, from the worst level to the best. In what follows a level is its place here.`)}
    const ${names} = [
      ${levels.map(({ name, score, label }, at) => code`${stringLiteral(name)}, ${lineComment(`${at}: ${label?.text ?? name}, score ${score}`)}`)}
    ];

    function ${rating}(level) {
      return level < 0 ? null : ${names}[level];
    }`;
}
