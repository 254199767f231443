import type { ClientCapabilities, FeatureState, StaticFeature } from 'vscode-languageclient';

/** Tells the server that there is a view of tests here, so that it says when they change. */
export const showsTests: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    const others = (capabilities.experimental ?? {}) as { readonly yardstick?: object };
    capabilities.experimental = { ...others, yardstick: { ...others.yardstick, tests: true } };
  },
  initialize: () => undefined,
  getState: (): FeatureState => ({ kind: 'static' }),
  clear: () => undefined,
};
