/** Every page, text by code. */
export function gatherCodePages(): Readonly<Record<string, string>>;

export function writeCodePages(outfile: string): void;

export function writeCodePageFiles(folder: string): void;
