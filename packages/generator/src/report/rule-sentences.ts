import { bandRange, plain, type Banding, type Item, type Rule } from '@yardstick/model';
import { withUnit } from './bands-view.js';
import type { Labels } from './labels.js';

/** How an item, or the whole, is rated: in a sentence for someone who has never seen a framework written down. */
export function ruleSentences(rule: Rule, labels: Labels): string {
  switch (rule.by) {
    case 'inspectors':
      return `Inspectors judge it, and choose a level of ${scaleTitle(rule.scale, labels)}.`;
    case 'percentage':
      return `Rated by the percentage of relevant cases answered yes${rounding(rule.banding, labels)}: ${bandsInWords(rule.banding, labels)}.`;
    case 'lowest':
    case 'highest':
      return `Has the ${rule.by} rating among its members: ${rule.members.words}.${withoutRating(rule)}`;
    case 'median':
      return `Has the middle rating of its members when they are put in order, the lower of the two where there are two: ${rule.members.words}.${withoutRating(rule)}`;
    case 'sum':
      return `The scores of its members are added up (${rule.members.words}), and the total decides: ${bandsInWords(rule.banding, labels)}.${withoutRating(rule)}`;
    case 'mean':
      return `The mean of the scores of its members decides (${rule.members.words})${rounding(rule.banding, labels)}: ${bandsInWords(rule.banding, labels)}.${withoutRating(rule)}`;
    case 'share':
      return `The scores of its members are added up (${rule.members.words}) and taken as a percentage of the most they could be${rounding(rule.banding, labels)}: ${bandsInWords(rule.banding, labels)}.${withoutRating(rule)}`;
    case 'wording':
      return 'Not rated: the proportion of relevant cases answered yes is said in words.';
    case 'notRated':
      return `Not rated. ${labels.say(rule.because)}`;
  }
}

/** `below 50% is Inadequate; 50 to 64% is Requires improvement`. */
function bandsInWords(name: string, labels: Labels): string {
  const banding = bandingNamed(name, labels);
  if (!banding) return name;
  const scale = labels.framework.scales.find((one) => one.name === banding.scale);
  const unit = banding.measure === 'percent' ? '%' : '';
  return banding.bands
    .map((band) => {
      const level = scale?.levels.find((one) => one.name === band.level);
      const label = level?.label ? labels.say(level.label) : band.level;
      return `${withUnit(bandRange(band), unit)} is ${label}`;
    })
    .join('; ');
}

function rounding(name: string, labels: Labels): string {
  const decimals = bandingNamed(name, labels)?.decimals;
  if (decimals === undefined || decimals === null) return '';
  return decimals === 0
    ? ', rounded to a whole number'
    : `, rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`;
}

function bandingNamed(name: string, labels: Labels): Banding | undefined {
  return labels.framework.bandings.find((banding) => banding.name === name);
}

function scaleTitle(name: string, labels: Labels): string {
  const title = labels.framework.scales.find((scale) => scale.name === name)?.title;
  return title ? `the scale “${labels.say(title)}”` : `the scale ${name}`;
}

function withoutRating({ members }: Extract<Rule, { members: unknown }>): string {
  return members.ignoringUnrated
    ? ' A member that is not rated is left out.'
    : ' If a member is not rated, this is not rated either.';
}

/** Where an item counts more than others in what is added up. */
export function weightSentence({ weight }: Item): string {
  return weight === 1 ? '' : ` It counts ${plain(weight)} times.`;
}
