import { Html } from './html.js';

/**
 * A script that this package made, for the inside of a script element.
 *
 * @throws TypeError where something in it would end the element or start a comment: the encoders of code let neither through
 */
export function pageScript(script: string): Html {
  if (/<\/script|<!--/i.test(script)) throw new TypeError('A script cannot hold what ends a script element.');
  return Html.trusted(script);
}

/** A style sheet that this package made, for the inside of a style element. */
export function pageStyle(styles: string): Html {
  if (/<\/style|<!--/i.test(styles))
    throw new TypeError('A style sheet cannot hold what ends a style element.');
  return Html.trusted(styles);
}
