import type { Connection } from 'vscode-languageserver';
import { statusMethod, type Status } from './status-protocol.js';

/** Work that is over sooner is not worth a word. In milliseconds. */
const patience = 150;

/** Says when longer work begins and when it is over, so that typing does not make a status flicker. */
export class StatusReport {
  private readonly connection: Connection;
  private readonly countFiles: () => number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said: Status | undefined;

  constructor(connection: Connection, countFiles: () => number) {
    this.connection = connection;
    this.countFiles = countFiles;
  }

  working(isWorking: boolean): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!isWorking) this.say('ready');
    else if (!this.said) this.say('working');
    else
      this.timer = setTimeout(() => {
        this.say('working');
      }, patience);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private say(state: Status['state']): void {
    const files = this.countFiles();
    if (this.said?.state === state && this.said.files === files) return;
    this.said = { state, files };
    void this.connection.sendNotification(statusMethod, this.said);
  }
}
