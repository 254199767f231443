import type * as model from '@yardstick/model';
import type { Banding, Cases, Scale, Wording } from '../generated/ast.js';
import type { MergedFramework } from '../structure/merged-framework.js';
import { scaleNamed } from '../structure/scales.js';
import { lowerBanding, lowerCases, lowerScale, lowerWording } from './lower-vocabulary.js';
import type { Origins } from './origins.js';

/**
 * The scales, bandings, wordings and cases of the model: all that the framework declares, in its order, then what its rules
 * take from used files, in the order in which they first do.
 */
export class SharedParts {
  private readonly merged: MergedFramework;
  private readonly origins: Origins;
  private readonly scaleOf = new Map<string, model.Scale>();
  private readonly bandingOf = new Map<string, model.Banding>();
  private readonly wordingOf = new Map<string, model.Wording>();
  private readonly sampleOf = new Map<string, model.Sample>();

  constructor(merged: MergedFramework, origins: Origins) {
    this.merged = merged;
    this.origins = origins;
    for (const scale of merged.scales.values()) this.scale(scale);
    for (const banding of merged.bandings.values()) this.banding(banding);
    for (const wording of merged.wordings.values()) this.wording(wording);
    for (const cases of merged.cases.values()) this.cases(cases);
  }

  get scales(): model.Scale[] {
    return [...this.scaleOf.values()];
  }

  get bandings(): model.Banding[] {
    return [...this.bandingOf.values()];
  }

  get wordings(): model.Wording[] {
    return [...this.wordingOf.values()];
  }

  get samples(): model.Sample[] {
    return [...this.sampleOf.values()];
  }

  /** Takes a scale in and gives its name; so do the next three. Nothing in, nothing out. */
  scale(scale: Scale | undefined): string | undefined {
    return take(this.scaleOf, scale, (node) => lowerScale(node, this.origins));
  }

  banding(banding: Banding | undefined): string | undefined {
    return take(this.bandingOf, banding, (node) => {
      this.scale(scaleNamed(this.merged, node.scale));
      return lowerBanding(node, this.origins);
    });
  }

  wording(wording: Wording | undefined): string | undefined {
    return take(this.wordingOf, wording, (node) => lowerWording(node, this.origins));
  }

  cases(cases: Cases | undefined): string | undefined {
    return take(this.sampleOf, cases, (node) => lowerCases(node, this.origins));
  }
}

function take<N extends { readonly name: string }, M>(
  taken: Map<string, M>,
  node: N | undefined,
  lower: (node: N) => M,
): string | undefined {
  if (!node?.name) return undefined;
  if (!taken.has(node.name)) taken.set(node.name, lower(node));
  return node.name;
}
