import { bandRange, type Band } from '@yardstick/model';
import { code, nothing, type Code } from '../../encoding/code.js';
import { docComment, lineComment } from '../../encoding/doc-comment.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { stringLiteral } from '../../encoding/string-literal.js';
import { edgesOf, type Edge } from '../../plan/band-edges.js';
import type { BandingPlan, Plan } from '../../plan/plan.js';
import { placeOf } from '../../plan/scale-plan.js';
import { roundingWords } from './words.js';

/** A function for each banding: an exact value in, the band that holds it out. */
export function emitBandings(plan: Plan): Code[] {
  return [...plan.bandings.values()].map(({ banding, name, bands }) => {
    const { decimals, measure } = banding;
    const subject = `a ${measure === 'percent' ? 'percentage' : 'score'}, ${roundingWords(banding)}`;
    return code`
      ${docComment(`${banding.name}: bands ${subject}.`)}
      function ${name}(exact) {
        const value = ${decimals === null ? code`exact` : code`roundHalfUp(exact, ${numberLiteral(decimals)})`};
        ${banding.bands.map((band, place) => code`if (${emitTest(band)}) return ${bands}[${numberLiteral(place)}]; ${lineComment(bandWords(band))}`)}
        return undefined;
      }`;
  });
}

/** What the bands of a banding lead to, and where the levels on both sides begin. */
export function emitBands({ banding, scale, bands }: BandingPlan): Code {
  const edges = edgesOf(banding.bands);
  return code`
    const ${bands} = [
      ${banding.bands.map((band, place) => {
        const { lower, upper } = edges[place] ?? {};
        const words = band.words === undefined ? nothing : code`, words: ${stringLiteral(band.words.text)}`;
        return code`{ level: ${numberLiteral(placeOf(scale, band.level))}, range: ${stringLiteral(bandRange(band))}${words}${emitEdge(code`lower`, lower)}${emitEdge(code`upper`, upper)} },`;
      })}
    ];`;
}

function emitTest({ from, to, toIncluded }: Band): Code {
  const lower = from === undefined ? nothing : code`isAtLeast(value, ${numberLiteral(from)})`;
  if (to === undefined) return from === undefined ? code`true` : lower;
  const upper =
    toIncluded === true
      ? code`isAtMost(value, ${numberLiteral(to)})`
      : code`isBelow(value, ${numberLiteral(to)})`;
  return from === undefined ? upper : code`${lower} && ${upper}`;
}

function emitEdge(side: Code, edge: Edge | undefined): Code {
  if (edge === undefined) return nothing;
  return code`, ${side}: { at: ${numberLiteral(edge.at)}, level: ${stringLiteral(edge.level)} }`;
}

function bandWords({ level, words }: Band): string {
  return words === undefined ? level : `${level}: ${words.text}`;
}
