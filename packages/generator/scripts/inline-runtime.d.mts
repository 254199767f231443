/** The shared part as the body of a function, and the names of what it returns. */
export function inlineRuntime(): Promise<{ readonly statements: string; readonly names: readonly string[] }>;
/** Writes the module that the generator imports; leaves it alone when nothing changed, so that no build has to start again. */
export function writeRuntime(): Promise<void>;
