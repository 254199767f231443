/*
 * What unit tests have in the place of the editor, where a module needs no more of it than words, places and that nothing happens. What
 * the editor does with them is tried in a real one.
 */

/** The words as they are written, with what stands for `{0}`. */
export const l10n = {
  t: (message: string, ...values: readonly unknown[]): string =>
    message.replace(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)])),
};

export const env = { language: 'en' };

export const Uri = {
  joinPath: (
    { path }: { readonly path: string },
    ...parts: readonly string[]
  ): { readonly path: string } => ({
    path: [path, ...parts].join('/'),
  }),
};

/** Nobody reports anything. */
export const languages = {
  onDidChangeDiagnostics: (): { readonly dispose: () => void } => ({ dispose: () => undefined }),
};
