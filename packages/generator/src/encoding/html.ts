import { unsafeCharacters } from './unsafe-text.js';

/**
 * Mark-up that may be written into a page, or into an SVG image, as it stands: well-formed as XML where its template is.
 *
 * It is made by the `markup` template, whose holes take mark-up as it is and encode everything else as text. So an author's text is
 * text in every hole: between tags, and in an attribute between double quotes.
 */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** For this folder and for what this package or a library wrote whole (a style sheet, a script). A test looks who calls it. */
  static trusted(markup: string): Html {
    return new Html(markup);
  }

  toString(): string {
    return this.#markup;
  }
}

/** Mark-up, text, a number, or several of them one after the other; nothing at all for what is absent. */
export type HtmlHole = Html | string | number | undefined | false | readonly HtmlHole[];

/**
 * Mark-up from a template.
 *
 * @throws TypeError where a hole stands where text could become something else: in a tag outside a double-quoted attribute, in an
 *   attribute that the browser runs or follows, in a comment, or inside a script or style element
 */
export function markup(template: TemplateStringsArray, ...holes: readonly HtmlHole[]): Html {
  const places = placesOf(template);
  let text = template[0] ?? '';
  holes.forEach((hole, index) => {
    text += written(hole, places[index] ?? 'text') + (template[index + 1] ?? '');
  });
  return Html.trusted(text);
}

/** Text between tags or in a quoted attribute, of HTML and of XML 1.0. What neither can hold becomes `�`. */
export function htmlText(text: string): string {
  return text
    .replace(unsafeCharacters, (character) => (/[\t\n]/.test(character) ? character : '\ufffd'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

type Place = 'text' | 'attribute' | 'raw';

function written(hole: HtmlHole, place: Place): string {
  if (Array.isArray(hole)) return (hole as readonly HtmlHole[]).map((one) => written(one, place)).join('');
  if (hole === undefined || hole === false) return '';
  if (hole instanceof Html) {
    if (place === 'attribute') throw new TypeError('An attribute takes text and no mark-up.');
    return hole.toString();
  }
  if (place === 'raw')
    throw new TypeError('A script or style sheet takes what was encoded for it, and no text.');
  if (typeof hole === 'number' && !Number.isFinite(hole)) throw new RangeError('A number is not finite.');
  if (typeof hole !== 'string' && typeof hole !== 'number')
    throw new TypeError('Only text and mark-up can be written.');
  return htmlText(String(hole));
}

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

/** Where the holes of a template stand; worked out once, because a template is run for every item. */
function placesOf(template: TemplateStringsArray): readonly Place[] {
  const found = known.get(template);
  if (found) return found;
  let before = '';
  const places = template.slice(0, -1).map((piece) => {
    before += piece;
    const place = placeAfter(before);
    before += 'x';
    return place;
  });
  known.set(template, places);
  return places;
}

/** Attributes whose text the browser runs or follows. */
const active = /^(?:on.*|style|href|src|srcdoc|action|formaction|xlink:href)$/i;

function placeAfter(markup: string): Place {
  if (/<(script|style)(?:\s[^>]*)?>(?:(?!<\/\1)[^])*$/i.test(markup)) return 'raw';
  if (/<!--(?:(?!-->)[^])*$/.test(markup)) throw new TypeError('A comment takes no text.');
  const tag = /<[a-z!/?](?:[^"'>]|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?$/i.exec(markup)?.[0];
  if (tag === undefined) return 'text';
  const attribute = /\s([^\s"'=<>/]+)="[^"]*$/.exec(tag)?.[1];
  if (attribute === undefined)
    throw new TypeError('A tag takes text only between the double quotes of an attribute.');
  // A link within the page, or to a page made here, starts with what this package wrote.
  if (active.test(attribute) && !/="[^"]*[#./][^"]*$/.test(tag))
    throw new TypeError(`The attribute ${attribute} is not for an author's text.`);
  return 'attribute';
}
