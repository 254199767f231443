/** Does a piece of work one at a time; what is wanted meanwhile is done once, after it. */
export class LatestOnly {
  private readonly work: () => Promise<void>;
  private isWorking = false;
  private isWanted = false;

  constructor(work: () => Promise<void>) {
    this.work = work;
  }

  again(): void {
    this.isWanted = true;
    if (!this.isWorking) void this.run();
  }

  private async run(): Promise<void> {
    this.isWorking = true;
    try {
      while (this.isWanted) {
        this.isWanted = false;
        await this.work();
      }
    } finally {
      this.isWorking = false;
    }
  }
}
