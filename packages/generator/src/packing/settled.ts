import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first moment that a ZIP file can say. */
const moment = new Date(1980, 0, 1);

/**
 * The same package without what the library puts in by time and by order of use: the moment of writing, and numbers that go on from
 * one document to the next. So the same content always gives the same bytes.
 */
export function settled(bytes: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const change = (path: string, by: (xml: string) => string) => {
    const held = files[path];
    if (held) files[path] = strToU8(by(strFromU8(held)));
  };
  change('docProps/core.xml', (xml) => timeless(xml, language));
  change('word/document.xml', renumbered);
  renameRelationships(files);
  for (const [path, held] of Object.entries(files)) {
    // The figures of a chart lie in a workbook, which is a package too.
    if (path.endsWith('.xlsx')) files[path] = settled(held, language);
  }
  const sorted = Object.entries(files).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: moment, level: 9 });
}

/** Readers expect the list of content types first. */
function order(path: string): number {
  return path === '[Content_Types].xml' ? 0 : 1;
}

function timeless(xml: string, language: string): string {
  return xml
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** The names by which the parts of a package know each other are drawn by lot: here they are counted. */
function renameRelationships(files: Record<string, Uint8Array>): void {
  const names = new Map<string, string>();
  const drawn = /\b(Id|r:id|r:embed)="(rId[a-z0-9_-]{15,})"/g;
  for (const path of Object.keys(files).sort()) {
    const held = files[path];
    if (!held || !/\.(?:xml|rels)$/.test(path)) continue;
    const xml = strFromU8(held);
    const renamed = xml.replace(drawn, (_, attribute: string, id: string) => {
      const name = names.get(id) ?? `rIdPart${names.size + 1}`;
      names.set(id, name);
      return `${attribute}="${name}"`;
    });
    if (renamed !== xml) files[path] = strToU8(renamed);
  }
}

/** Bookmarks and pictures have numbers from 1, in the order of the document. A text holds no `<`, so these are elements. */
function renumbered(xml: string): string {
  const numbersOf = new Map<string, Map<string, number>>();
  return xml.replace(
    /<(w:bookmarkStart|w:bookmarkEnd|wp:docPr)\b([^>]*?) (w:id|id)="(\d+)"/g,
    (_, element: string, between: string, attribute: string, id: string) => {
      const kind = element === 'wp:docPr' ? 'picture' : 'bookmark';
      const numbers = numbersOf.get(kind) ?? new Map<string, number>();
      numbersOf.set(kind, numbers);
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `<${element}${between} ${attribute}="${number}"`;
    },
  );
}
