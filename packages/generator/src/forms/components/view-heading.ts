import { markup, type Html, type HtmlHole } from '../../encoding/html.js';

/** The title of a view: what is open, and in print what the page is of. */
export function viewHeading(caption: HtmlHole, heading: HtmlHole): Html {
  return markup`<h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-l" data-case-name>${caption}</span>${heading}</h1>`;
}
