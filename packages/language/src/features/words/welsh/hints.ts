import type { Adding, HintWords } from '../hints.js';

export const hints: HintWords = {
  rounded: (range, held) => `Caiff hanner ei dalgrynnu i fyny cyn bandio, felly mae ${range} yn dal ${held}.`,
  reach: (adding, reach) => `Gall ${added[adding]} fod yn ${reach}.`,
  overridden: (rating) => `${rating}, drwy wyriad`,
  inBand: (figure, range, words) =>
    `Mae ${figure} yn y band ${range}${words === undefined ? '' : ` (${words})`}.`,
  found: { computed: (found) => `cyfrifwyd: ${found}`, entered: (found) => `nodwyd: ${found}` },
  publishedAndFound: {
    computed: (of, published, found) => `Cyhoeddwyd ar gyfer ${of}: ${published}. Cyfrifwyd: ${found}.`,
    entered: (of, published, found) => `Cyhoeddwyd ar gyfer ${of}: ${published}. Nodwyd: ${found}.`,
  },
};

const added: Readonly<Record<Adding, string>> = {
  sum: 'y cyfanswm',
  mean: 'y cymedr',
  share: 'y gyfran',
  value: 'y gwerth',
};
