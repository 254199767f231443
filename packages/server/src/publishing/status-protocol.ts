/** What `yardstick/status` says to any client: one may show it in its status bar. */
export interface Status {
  readonly state: 'working' | 'ready';
  /** How many sources are known. */
  readonly files: number;
}

export const statusMethod = 'yardstick/status';
