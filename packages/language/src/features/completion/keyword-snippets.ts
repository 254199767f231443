import { isScale } from '../../generated/ast.js';
import { memberKindOf } from '../../structure/rules.js';
import { blank, choice } from './entry.js';
import { itemKinds } from './kinds.js';
import { isUnderWay, namesFor, type Request } from './request.js';

const block = '{\n\t$0\n}';

/** What is written with a keyword, by the rule of the grammar that the word begins or stands in, and the word. */
const keywordSnippets: ReadonlyMap<string, string> = new Map([
  ['Use use', 'use "$1"'],
  ['Framework framework', `framework \${1:Name} "\${2:Title}" ${block}`],
  ['Scale scale', 'scale ${1:Rating} {\n\tlevel ${2:Name} = ${3:1}\n\t$0\n}'],
  ['Level means', 'means "$1"'],
  ['Wording wording', `wording \${1:Name} ${block}`],
  ['Cases cases', `cases \${1:Name} "\${2:Title}" ${block}`],
  [
    'CaseField field',
    'field ${1:Name} "${2:Title}" ${3|yes or no,choice "One"\\, "Another",number,date,text|}',
  ],
  ['CaseField choice', 'choice "$1", "$2"'],
  ['Publisher publisher', 'publisher "$1"'],
  ['Version version', 'version ${1:1.0}'],
  ['Effective effective', 'effective from ${1:yyyy-mm}'],
  ['AllButTest all', 'all but ${1:1} case'],
  ['Source source', 'source "$1"'],
  ['Check check', 'check ${1:Name} "${2:Question}"'],
  ['Statistic statistic', 'statistic ${1:Name} "${2:Title}" ${3|percent,number|}'],
  ['Discretion up', 'up to ${1:1} level'],
  ['NearBoundary within', 'within ${1:5} points of a boundary'],
  ['CasesChange one', 'one case changes the rating'],
  ['Item asks', 'asks "$1"'],
  ['Item weight', 'weight ${1:2}'],
  ['Statement statement', 'statement "$1"'],
  ['Prompt prompt', 'prompt "$1"'],
  ['NotRatedRule not', 'not rated because "$1"'],
  ['Overall overall', 'overall rated by $0'],
  ['Service service', 'service "$1"'],
  ['Fieldwork fieldwork', 'fieldwork ${1:yyyy-mm}'],
  ['Published published', 'published ${1:yyyy-mm}'],
  ['EnteredScore score', 'score ${1:total} of ${2:most}'],
  ['NotRatedAnswer not', 'not rated because "$1"'],
]);

const declared: ReadonlySet<string> = new Set([
  'Scale scale',
  'Banding banding',
  'Wording wording',
  'Cases cases',
  'Check check',
  'Statistic statistic',
]);

/** What is written with a keyword at a place: with the score that is next, the scales there are and the kinds of item that are inspected. */
export function keywordSnippet(request: Request, keyword: string): string | undefined {
  // What is replaced is offered as the base has it, once its kind is said.
  if (request.cursor.member[0]?.image === 'replace' && declared.has(keyword)) return undefined;
  switch (keyword) {
    case 'Level level':
      return `level \${1:Name} = ${blank(2, String(nextScore(request)))}`;
    case 'Banding banding':
      return `banding \${1:Name} of \${2|percent,score|} to ${oneOf(3, scalesAt(request), 'Scale')} ${block}`;
    case 'Discretion discretion':
      return `discretion "\${1:Title}" for ${oneOf(2, [...kindsIn(request), 'overall'], 'standards')} {\n\tup to \${3:1} level\n\twhen \${4:within 5 points of a boundary}\n}`;
    case 'NoteHeadings notes':
      return `notes for ${oneOf(1, kindsIn(request), 'standards')} "\${2:Heading}"`;
    default:
      return keywordSnippets.get(keyword);
  }
}

function oneOf(place: number, words: readonly string[], otherwise: string): string {
  return words.length === 0 ? blank(place, otherwise) : choice(place, words);
}

/** One more than the best score so far, or one less than the least where the levels go down. */
function nextScore(request: Request): number {
  const { block: scale } = request.cursor;
  const levels = isScale(scale) ? scale.levels.filter((level) => !isUnderWay(request, level)) : [];
  const scores = levels.flatMap(({ score }) => score ?? []);
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return scores.length;
  const least = Math.min(...scores);
  return last < first && least >= 1 ? least - 1 : Math.max(...scores) + 1;
}

function scalesAt(request: Request): string[] {
  const scales = namesFor(request, 'Banding', 'scale').filter(isScale);
  return scales.map(({ name }) => name).filter(Boolean);
}

/** In the plural; the standards of a framework are what is spoken of most. */
export function kindsIn({ merged }: Request): string[] {
  const kinds = new Set(merged ? [...merged.byId.values()].map(({ kind }) => kind) : []);
  const usual = itemKinds.toSorted(
    (left, right) => Number(right === 'standard') - Number(left === 'standard'),
  );
  return usual.filter((kind) => kinds.has(kind)).map(memberKindOf);
}
