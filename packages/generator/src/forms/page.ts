import { sha256OfText, type Text } from '@yardstick/model';
import { markup, type HtmlHole } from '../encoding/html.js';
import { pageScript, pageStyle } from '../encoding/page-script.js';
import { languageNavigation, textIn, type Say } from './languages.js';
import { stylesText } from './styles/generated/styles-text.js';
import { pageWords } from './words.js';

export interface Page {
  /** What the form is for, in pieces: `Case assessment`, `Court disposals`. */
  readonly title: readonly Text[];
  /** The framework's title, above every page. */
  readonly heading: Text;
  readonly languages: readonly string[];
  readonly say: Say;
  readonly main: HtmlHole;
  readonly footer: HtmlHole;
  /** What runs, whole. */
  readonly script: string;
}

/**
 * A page that is one file: nothing in it is loaded from anywhere, and its policy lets it load nothing. It works from a memory
 * stick. The script and the style sheet run because the policy names their hashes.
 */
export function pageText({ title, heading, languages, say, main, footer, script }: Page): string {
  const policy = [
    "default-src 'none'",
    `script-src '${sha256OfText(script)}'`,
    `style-src '${sha256OfText(stylesText)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = markup`<!doctype html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${[...title, heading].map(({ text }) => text).join(' – ')}</title>
<style>${pageStyle(stylesText)}</style>
</head>
<body class="govuk-template__body">
<a href="#main-content" class="govuk-skip-link">${say(pageWords.skip)}</a>
<header class="govuk-generic-header">
  <div class="govuk-generic-header__container govuk-width-container">
    <div class="govuk-generic-header__logo"><span class="form-name">${say(heading)}</span></div>
    <p class="saved" id="saved"></p>
  </div>
</header>
<p id="page-name" hidden>${[...title, heading].map((text, place) => [place > 0 && ' – ', say(text)])}</p>
<div class="govuk-width-container">${languageNavigation(languages)}
  <div id="notices" role="status"></div>
  <main class="govuk-main-wrapper" id="main-content">
    <noscript><p class="govuk-inset-text">${pageWords.withoutScript.text}${languages.length > 0 && markup` <span lang="cy">${textIn(pageWords.withoutScript, 'cy')}</span>`}</p></noscript>
    <div id="problems"></div>${main}
  </main>
  <footer class="form-footer">${footer}</footer>
</div>
<script type="module">${pageScript(script)}</script>
</body>
</html>
`;
  return page.toString();
}
