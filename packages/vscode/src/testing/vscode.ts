/*
 * What unit tests have in the place of the editor, where a module needs no more of it than words and places. What the editor does
 * with them is tried in a real one.
 */

/** The words as they are written, with what stands for `{0}`. */
export const l10n = {
  t: (message: string, ...values: readonly unknown[]): string =>
    message.replace(/\{(\d+)\}/g, (_, place: string) => String(values[Number(place)])),
};
