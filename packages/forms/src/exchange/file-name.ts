/** A name that every file system takes. What a name ends in, such as `-cases`, always leaves something of it. */
export function fileName(name: string, extension: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${safe}.${extension}`;
}
