import type { Piece } from '@yardstick/preview';
import type { PreviewPieceAnswer, PreviewPieceParams } from '@yardstick/server';
import { LatestOnly } from './latest-only.js';

/** Says what is shown of the place where the cursor is. Only where it is now counts: an answer about a place before is dropped. */
export class FollowedCursor {
  private readonly ask: (place: PreviewPieceParams) => Promise<PreviewPieceAnswer | undefined>;
  private readonly show: (piece: Piece | null) => void;
  private readonly looking = new LatestOnly(() => this.look());
  private place: PreviewPieceParams | undefined;

  /** @param ask gives nothing where there is no answer: what is shown then stays */
  constructor(
    ask: (place: PreviewPieceParams) => Promise<PreviewPieceAnswer | undefined>,
    show: (piece: Piece | null) => void,
  ) {
    this.ask = ask;
    this.show = show;
  }

  moveTo(place: PreviewPieceParams): void {
    this.place = place;
    this.looking.again();
  }

  private async look(): Promise<void> {
    const { place } = this;
    if (!place) return;
    const piece = await this.ask(place);
    if (piece !== undefined && place === this.place) this.show(piece);
  }
}
