/** What the page says while it is used, by language. A language that is not here has English. */
export interface Words {
  readonly savedAt: (time: string) => string;
  readonly saving: string;
  readonly full: string;
  readonly refused: string;
  readonly problem: string;
  readonly error: string;
  readonly undo: string;
  readonly close: string;
  readonly completed: string;
  readonly notStarted: string;
  readonly optional: string;
  readonly toResolve: string;
  readonly cleared: string;
  readonly elsewhere: string;
  readonly bringIn: string;
  readonly imported: (file: string, added: number, merged: number, differing: number) => string;
  readonly importedOther: (file: string) => string;
  readonly leftOut: (names: string) => string;
  readonly refusedFile: (file: string, why: string) => string;
  readonly whyRefused: Readonly<Record<string, string>>;
  readonly differs: (what: string) => string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly blank: string;
  readonly aNumber: (label: string) => string;
  readonly aDate: (label: string) => string;
  /** How what the engine says of something goes on after its name, by the code of the problem. The engine's own words are English. */
  readonly found?: Readonly<Record<string, string>>;
}
