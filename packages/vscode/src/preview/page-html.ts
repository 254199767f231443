/** The parts of a page in the editor; addresses are those that the editor gives its own files. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Where the editor serves the extension's files from. */
  readonly source: string;
  /** Of letters and digits, new for every page. */
  readonly nonce: string;
  /** The code of the language that the editor speaks. */
  readonly language: string;
  readonly title: string;
}

/**
 * The page that the preview is drawn in. Nothing runs in it but the one script, nothing is fetched, and whatever a framework says
 * arrives as data after it has loaded.
 */
export function pageHtml({ script, style, source, nonce, language, title }: PageParts): string {
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${attribute(language)}" data-theme="editor">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
<link rel="stylesheet" href="${attribute(style)}">
</head>
<body>
<div id="preview"></div>
<script nonce="${nonce}" src="${attribute(script)}"></script>
</body>
</html>
`;
}

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
