/** Every project's files, text by path. */
export function gatherProjects(): Readonly<Record<string, Readonly<Record<string, string>>>>;

export function writeProjects(outfile: string): void;
