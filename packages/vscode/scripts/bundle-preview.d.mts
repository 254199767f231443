import type { BuildOptions, BuildResult } from 'esbuild';

/** Bundles the page of the preview: one script and one style sheet, as `preview.js` and `preview.css`. */
export function bundlePreview(options: BuildOptions): Promise<BuildResult>;
