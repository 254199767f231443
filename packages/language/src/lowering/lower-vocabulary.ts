import type * as model from '@yardstick/model';
import * as ast from '../generated/ast.js';
import { lowerText, optionalText } from './lower-text.js';
import type { Origins } from './origins.js';

/*
 * Scales, bandings, wordings and cases. Each keeps what a half-typed declaration already says, so that checks can work
 * on the rest of the framework while one line is being written.
 */

export function lowerScale(scale: ast.Scale, origins: Origins): model.Scale {
  const levels = scale.levels
    .filter((level) => level.name !== undefined && level.score !== undefined)
    .map((level) =>
      origins.mark<model.Level>(
        {
          name: level.name,
          score: level.score,
          ...optionalText('label', level.label),
          ...optionalText('meaning', level.meaning),
        },
        level,
      ),
    );
  return origins.mark<model.Scale>(
    { name: scale.name, ...optionalText('title', scale.title), levels },
    scale,
  );
}

export function lowerBanding(banding: ast.Banding, origins: Origins): model.Banding {
  return origins.mark<model.Banding>(
    {
      name: banding.name,
      measure: banding.measure ?? 'percent',
      scale: banding.scale?.$refText ?? '',
      decimals: banding.rounding ? (banding.rounding.decimals ?? 0) : null,
      bands: banding.bands.map((band) => lowerBand(band, origins)).filter((band) => band !== undefined),
    },
    banding,
  );
}

function lowerBand(band: ast.Band, origins: Origins): model.Band | undefined {
  const { lower, upper, level, words } = band;
  if (!level?.ref || (lower === undefined && upper === undefined)) return undefined;
  const common = { level: level.ref.name, ...optionalText('words', words) };
  if (lower === undefined)
    return origins.mark<model.Band>({ to: upper ?? 0, toIncluded: false, ...common }, band);
  if (band.orMore) return origins.mark<model.Band>({ from: lower, ...common }, band);
  return origins.mark<model.Band>(
    { from: lower, to: upper ?? lower, toIncluded: !band.below, ...common },
    band,
  );
}

export function lowerWording(wording: ast.Wording, origins: Origins): model.Wording {
  const phrases = wording.phrases
    .map((phrase) => lowerPhrase(phrase, origins))
    .filter((phrase) => phrase !== undefined);
  return origins.mark<model.Wording>(
    { name: wording.name, ...optionalText('title', wording.title), phrases },
    wording,
  );
}

function lowerPhrase(phrase: ast.Phrase, origins: Origins): model.Phrase | undefined {
  const when = lowerPhraseTest(phrase.test);
  const text = lowerText(phrase.text);
  if (!when) return undefined;
  if (phrase.form) return origins.mark<model.Phrase>({ says: { form: phrase.form }, when }, phrase);
  return text && origins.mark<model.Phrase>({ says: { text }, when }, phrase);
}

function lowerPhraseTest(test: ast.PhraseTest | undefined): model.PhraseTest | undefined {
  if (ast.isAllButTest(test)) return { test: 'allBut', cases: test.cases };
  if (ast.isFewCasesTest(test)) return { test: 'casesAtMost', cases: test.cases };
  if (ast.isBelowTest(test)) return { test: 'below', percent: test.percent };
  if (ast.isShareTest(test)) return { test: test.orMore ? 'atLeast' : 'exactly', percent: test.percent };
  return undefined;
}

export function lowerCases(cases: ast.Cases, origins: Origins): model.Sample {
  const fields = cases.fields
    .filter((field) => field.name !== undefined)
    .map((field) => origins.mark<model.CaseField>(lowerField(field), field));
  return origins.mark<model.Sample>(
    { name: cases.name, ...optionalText('title', cases.title), fields },
    cases,
  );
}

function lowerField(field: ast.CaseField): model.CaseField {
  const named = { name: field.name, ...optionalText('title', field.title) };
  if (field.yesOrNo) return { ...named, type: 'yesOrNo' };
  if (field.type !== 'choice') return { ...named, type: field.type ?? 'text' };
  return {
    ...named,
    type: 'choice',
    choices: field.choices.map(lowerText).filter((choice) => choice !== undefined),
  };
}
