export interface TestProgram {
  readonly name: string;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  isHere(): boolean;
  /** Which tests need it: the subject of "… will NOT RUN". */
  readonly tests: string;
  /** What a person does where nothing may be installed: a sentence. */
  readonly otherwise: string;
}

export interface PackageManager {
  install(packages: readonly string[]): void;
}

export const testPrograms: readonly TestProgram[];
export function hasNeovim(): boolean;
export function hasEmacs(): boolean;
export function debianPackages(): PackageManager | undefined;
export function provide(
  programs: readonly TestProgram[],
  host: { readonly packages: PackageManager | undefined; readonly say: (line: string) => void },
): boolean;
