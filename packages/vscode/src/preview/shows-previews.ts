import type { ClientCapabilities, FeatureState, StaticFeature } from 'vscode-languageclient';

/** Tells the server that there may be a preview here, so that it says when one has to be drawn anew. */
export const showsPreviews: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    const others = (capabilities.experimental ?? {}) as { readonly yardstick?: object };
    capabilities.experimental = { ...others, yardstick: { ...others.yardstick, preview: true } };
  },
  initialize: () => undefined,
  getState: (): FeatureState => ({ kind: 'static' }),
  clear: () => undefined,
};
