/**
 * Colours of charts. They are written on the elements too, because not everything that shows SVG reads style sheets; a style sheet
 * overrules them. Nothing is told by colour alone.
 */
export const chartColours = {
  ground: '#ffffff',
  text: '#0b0c0c',
  muted: '#484f56',
  line: '#0b0c0c',
  bar: '#1d3557',
  /** From the worst level to the best. */
  tints: ['#f6cfc8', '#fbe2bd', '#f3efc4', '#d6e9ca', '#a8d5b0'],
} as const;

const darkColours = {
  ground: '#12161a',
  text: '#f3f2f1',
  muted: '#c4c9ce',
  line: '#f3f2f1',
  bar: '#8fc1f0',
  tints: ['#6b2b26', '#67481c', '#55511f', '#35502f', '#1c5a36'],
} as const;

/** Which of the tints stands for a level, by its place on its scale from 0 to 1. */
export function tintOf(place: number): number {
  return Math.round(Math.min(1, Math.max(0, place)) * (chartColours.tints.length - 1));
}

const font = `.chart text { font-family: Arial, Helvetica, sans-serif; }`;

function rules(colours: typeof chartColours | typeof darkColours): string {
  return [
    `.chart-ground { fill: ${colours.ground}; }`,
    `.chart-text { fill: ${colours.text}; }`,
    `.chart-muted { fill: ${colours.muted}; }`,
    `.chart-line { stroke: ${colours.line}; }`,
    `.chart-bar { fill: ${colours.bar}; }`,
    ...colours.tints.map((tint, place) => `.tint-${place} { fill: ${tint}; }`),
  ].join('\n');
}

/** For the style sheet of a page that holds charts. */
export const chartStyle = `${font}
.chart { max-width: 100%; height: auto; }
@media screen and (prefers-color-scheme: dark) {
${rules(darkColours)}
}
@media screen and (forced-colors: active) {
.chart { forced-color-adjust: none; background: #ffffff; }
${rules(chartColours)}
}`;

/** For a chart in a file of its own. */
export const standaloneStyle = `${font}
@media screen and (prefers-color-scheme: dark) {
${rules(darkColours)}
}`;
