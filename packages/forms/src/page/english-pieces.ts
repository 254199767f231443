/*
 * Pieces of a text that are English on a page in another language: what is not translated. Until the text is shown each stands between
 * the two signs by which Unicode isolates a piece of text, which nobody sees; then a screen reader is told.
 */

/** A text that is English whatever the page is in. */
export function inEnglish(text: string): string {
  return document.documentElement.lang === 'en' ? text : `\u2068${text}\u2069`;
}

/** The text of an element, with what of it is English: of its children each says so. */
export function textOf(element: Element): string {
  const pieces = [...element.childNodes].map((child) => {
    const text = child.textContent ?? '';
    return child instanceof HTMLElement && child.lang === 'en' ? inEnglish(text) : text;
  });
  return pieces.join('');
}

/** What shows a text. */
export function piecesOf(text: string): readonly (string | Node)[] {
  const pieces = text.split(/\u2068([^\u2069]*)\u2069/);
  return pieces.map((piece, place) =>
    place % 2 === 0
      ? piece
      : Object.assign(document.createElement('span'), { lang: 'en', textContent: piece }),
  );
}
