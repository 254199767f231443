/** A name that every file system takes. */
export function fileName(name: string, extension: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${safe === '' ? 'yardstick' : safe}.${extension}`;
}
