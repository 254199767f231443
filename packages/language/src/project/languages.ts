/** The two-letter codes of ISO 639-1, in the order of the alphabet. */
const codes =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de ' +
  'dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ' +
  'ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu ' +
  'lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu ' +
  'rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ' +
  'ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

export const languageCodes: readonly string[] = codes.split(' ');

const known: ReadonlySet<string> = new Set(languageCodes);

/** Codes that are also words of the language (`no` for one), so that no text can be marked with them. */
const taken: ReadonlySet<string> = new Set(['is', 'no', 'or', 'to']);

/** Whether a text can be marked as being in the language. */
export function canMarkText(code: string): boolean {
  return !taken.has(code);
}

/** Whether a code is one of ISO 639-1. */
export function isLanguageCode(code: string): boolean {
  return known.has(code);
}

/** What is often written for the languages of Britain and Ireland: codes of countries, codes of three letters, names. */
const slips = new Map([
  ['gb', 'en'],
  ['uk', 'en'],
  ['wl', 'cy'],
  ['wa', 'cy'],
  ['we', 'cy'],
  ['eng', 'en'],
  ['cym', 'cy'],
  ['wel', 'cy'],
  ['welsh', 'cy'],
  ['gla', 'gd'],
  ['gle', 'ga'],
  ['ie', 'ga'],
]);

/** The code that is meant by another way of writing it (`wl`, `cym`, `CY`, `cy-GB`). Nothing where that is not plain. */
export function languageMeantBy(written: string): string | undefined {
  const plain = written.toLowerCase().split(/[-_]/)[0] ?? '';
  if (plain !== written && known.has(plain)) return plain;
  return known.has(written) ? undefined : slips.get(plain);
}
