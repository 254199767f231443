import { chartColours, chartStyle } from '../charts/chart-style.js';

const tints = chartColours.tints
  .map((tint, place) => `.rating.tint-${place} > span { background: ${tint}; }`)
  .join('\n');

/** Plain pages in the manner of a public report: one column, large type, rules between rows; light, dark and on paper. */
export const pageStyle = `:root { --ground: #ffffff; --text: #0b0c0c; --muted: #484f56; --rule: #b1b4b6; --accent: #1d3557; --link: #1a65a6; --soft: #f3f2f1; }
* { box-sizing: border-box; }
html { font: 100%/1.5 Arial, Helvetica, sans-serif; color: var(--text); background: var(--ground); overflow-wrap: break-word; }
body { margin: 0; }
header, main, footer, nav { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
body { border-top: .625rem solid var(--accent); }
h1 { font-size: 2.25rem; line-height: 1.15; margin: .25rem 0 .75rem; }
h2 { font-size: 1.625rem; line-height: 1.2; margin: 2.5rem 0 .75rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .375rem; }
h5 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol { margin: 0 0 1rem; max-width: 44rem; }
li { margin-bottom: .375rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .table:focus-visible, summary:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; background: #ffdd00; color: #0b0c0c; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: block; padding: .5rem 1.25rem; }
.publisher { margin-bottom: 0; font-weight: bold; color: var(--muted); }
.subtitle { font-size: 1.1875rem; margin-bottom: 1.25rem; }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.25rem; margin: 0 0 1.5rem; }
.facts dt { font-weight: bold; }
.facts dd { margin: 0; }
.lead { font-size: 1.1875rem; }
.note, footer { color: var(--muted); font-size: .9375rem; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid var(--rule); }
footer p { max-width: none; overflow-wrap: anywhere; }
.panel { border-left: .625rem solid var(--accent); background: var(--soft); padding: 1rem 1.25rem; margin: 1.5rem 0; max-width: 44rem; }
.panel p { margin: 0; }
.panel-label { font-weight: bold; }
.panel .panel-text { font-size: 1.75rem; font-weight: bold; line-height: 1.3; }
.gap { color: var(--muted); border: 1px dashed var(--muted); padding: .5rem .75rem; }
figure { margin: 1.5rem 0; overflow-x: auto; }
figure .chart { min-width: 32rem; }
figure:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
.table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); font-weight: normal; overflow-wrap: normal; }
thead th { font-weight: bold; border-bottom: 2px solid var(--text); vertical-align: bottom; }
th p, td p { margin: 0 0 .375rem; }
.group th, .group td { font-weight: bold; padding-top: 1.125rem; }
.depth-1 > :first-child { padding-left: .75rem; }
.depth-2 > :first-child { padding-left: 1.75rem; }
.depth-3 > :first-child { padding-left: 2.75rem; }
.number { text-align: right; padding-right: 0; white-space: nowrap; }
th.number { white-space: normal; }
.number + * { padding-left: 1.25rem; }
.rating > span { display: inline-block; padding: 0 .5rem; color: #0b0c0c; }
${tints}
nav ol, nav ul { padding-left: 1.25rem; max-width: none; }
nav ul ul { margin: .25rem 0; }
@media screen and (max-width: 40rem) {
h1 { font-size: 1.75rem; }
h2 { font-size: 1.375rem; }
.facts { grid-template-columns: 1fr; gap: 0; }
.facts dd { margin-bottom: .5rem; }
.depth-1 > :first-child { padding-left: .25rem; }
.depth-2 > :first-child, .depth-3 > :first-child { padding-left: .75rem; }
th, td { padding: .4375rem .5rem .4375rem 0; overflow-wrap: break-word; hyphens: auto; font-size: .9375rem; }
.rating > span { padding: 0 .25rem; }
}
@media screen and (prefers-color-scheme: dark) {
:root { --ground: #12161a; --text: #f3f2f1; --muted: #c4c9ce; --rule: #5b6268; --accent: #8fc1f0; --link: #8fc1f0; --soft: #1e242a; }
}
@media screen and (forced-colors: active) {
.rating > span { border: 1px solid; }
}
@media print {
@page { size: A4; margin: 18mm 16mm 20mm; }
html { font-size: 10.5pt; }
body { border-top: 0; }
header { padding-top: 0; }
header, main, nav, footer { padding-left: 0; padding-right: 0; max-width: none; }
.skip { display: none; }
nav { columns: 2; font-size: .9375rem; }
h2, h3, h4, h5, caption { break-after: avoid; }
tr, figure, .panel { break-inside: avoid; }
thead { display: table-header-group; }
.new-page { break-before: page; border-top: 0; }
a { color: inherit; text-decoration: none; }
.rating > span, .chart, .panel { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.table, figure { overflow: visible; }
figure .chart { min-width: 0; }
}
${chartStyle}
`;
