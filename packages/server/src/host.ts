import type { URI } from 'langium';

/** What the server needs of the world outside the protocol: to read sources, and nothing else. It writes, starts and fetches nothing. */
export interface ServerHost {
  /** The version that the server says it has. */
  readonly version?: string;
  /** The address of the folder that holds the page of each code, `<code>.md`. */
  readonly pages?: string;
  /** The text of a file. Rejects where there is none or it cannot be read. */
  read(file: URI): Promise<string>;
  /**
   * Every source file and yardstick.json in a folder; `everywhere` looks into the folders in it too, but for those where no
   * author's source is ever kept. Empty where the folder cannot be read.
   */
  find(folder: URI, depth: 'everywhere' | 'here'): Promise<readonly URI[]>;
  /** Whether there is a folder. A link to one is none: it may lead out of the project, or round in a circle. */
  isFolder(uri: URI): Promise<boolean>;
}
