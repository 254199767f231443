import { sha256OfText } from '@yardstick/model';
import { Html, markup } from '../encoding/html.js';
import { chaptersOf, type Heading } from './contents.js';
import { plainText, type Document } from './document.js';
import { blocksAsHtml, inlineAsHtml } from './html-blocks.js';
import { pageStyle } from './page-style.js';
import { furniture } from './furniture.js';

/** Nothing is loaded and nothing runs: only the style sheet of the page itself is let in, by its hash. */
const policy = `default-src 'none'; style-src '${sha256OfText(pageStyle)}'; base-uri 'none'; form-action 'none'`;

/** A document as one HTML page that needs nothing else: no script, no network, a strict content security policy. */
export function htmlPage(document: Document): string {
  const { language, title, subtitle, facts = [], blocks, colophon } = document;
  const words = furniture(language);
  return `${markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="no-referrer"/>
<title>${plainText(title)}</title>
<style>${Html.trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header>
<h1>${inlineAsHtml(title)}</h1>
${subtitle !== undefined && markup`<p class="subtitle">${inlineAsHtml(subtitle)}</p>\n`}${
    facts.length > 0 &&
    markup`<dl class="facts">
${facts.map(([label, value]) => markup`<dt>${inlineAsHtml(label)}</dt><dd>${inlineAsHtml(value)}</dd>\n`)}</dl>\n`
  }</header>
${document.contents === true && contents(document, words.contents)}<main id="main">
${blocksAsHtml(blocks)}</main>
${colophon !== undefined && markup`<footer><p>${colophon}</p></footer>\n`}</body>
</html>`.toString()}\n`;
}

function contents(document: Document, name: string): Html {
  const items = chaptersOf(document).map(
    ({ heading, sections }) =>
      markup`<li>${linkTo(heading)}${
        sections.length > 0 &&
        markup`\n<ul>\n${sections.map((section) => markup`<li>${linkTo(section)}</li>\n`)}</ul>\n`
      }</li>\n`,
  );
  return markup`<nav aria-label="${name}">
<ul>
${items}</ul>
</nav>
`;
}

function linkTo({ id, text }: Heading): Html {
  return markup`<a href="#${id}">${inlineAsHtml(text)}</a>`;
}
