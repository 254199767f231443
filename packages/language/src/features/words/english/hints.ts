import type { HintWords } from '../hints.js';

export const hints: HintWords = {
  rounded: (range, held) => `Rounded half up before it is banded, so ${range} holds ${held}.`,
  reach: (adding, reach) => `The ${adding} can be ${reach}.`,
  overridden: (rating) => `${rating}, overridden`,
  inBand: (figure, range, words) =>
    `${figure} is in the band ${range}${words === undefined ? '' : ` (${words})`}.`,
  found: { computed: (found) => `computed: ${found}`, entered: (found) => `entered: ${found}` },
  publishedAndFound: {
    computed: (of, published, found) => `Published for ${of}: ${published}. Computed: ${found}.`,
    entered: (of, published, found) => `Published for ${of}: ${published}. Entered: ${found}.`,
  },
};
