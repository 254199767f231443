/** The folder of this package, both from the sources and from the bundle in `dist`: each is one folder below it. */
export const packageFolder = new URL('../', import.meta.url);
