import type { Comparison } from '@yardstick/preview';
import type { ComparisonAnswer, ComparisonParams } from '@yardstick/server';
import { comparisonOf, type Named } from './content.js';
import { LatestOnly } from './latest-only.js';

/** So long after the last change the ratings are compared, in milliseconds. */
const pause = 250;

/** Compares inspections with the saved version for as long as the page wants that, and again whenever the texts have changed. */
export class SavedComparison {
  private readonly ask: (wanted: ComparisonParams) => Promise<ComparisonAnswer | undefined>;
  private readonly show: (comparison: Comparison) => void;
  private readonly comparing = new LatestOnly(() => this.compare());
  private wanted: ComparisonParams | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    ask: (wanted: ComparisonParams) => Promise<ComparisonAnswer | undefined>,
    show: (comparison: Comparison) => void,
  ) {
    this.ask = ask;
    this.show = show;
  }

  /** From now on these inspections of a framework are compared, and no others. */
  start({ uri, name }: Named, inspections: readonly Named[]): void {
    this.stop();
    if (inspections.length === 0) return;
    this.wanted = { textDocument: { uri }, name, inspections };
    this.comparing.again();
  }

  /** The texts may have changed. */
  again(): void {
    clearTimeout(this.timer);
    if (this.wanted)
      this.timer = setTimeout(() => {
        this.comparing.again();
      }, pause);
  }

  /** This framework is shown now. Where it goes by another name, the page has forgotten what was compared. */
  keepTo({ uri, name }: Named): void {
    if (this.wanted && this.wanted.name !== name) this.stop();
    else if (this.wanted && this.wanted.textDocument.uri !== uri)
      this.wanted = { ...this.wanted, textDocument: { uri } };
  }

  stop(): void {
    clearTimeout(this.timer);
    this.wanted = undefined;
  }

  private async compare(): Promise<void> {
    const { wanted } = this;
    if (!wanted) return;
    const answer = await this.ask(wanted);
    if (answer && wanted === this.wanted) this.show(comparisonOf(answer));
  }
}
