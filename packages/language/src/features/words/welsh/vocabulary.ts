import type { VocabularyWords } from '../vocabulary.js';
import { after } from './numbers.js';

export const vocabulary: VocabularyWords = {
  check: 'Ie neu na y mae arolygwyr yn ei nodi.',
  levelScore: (score, scale) => `Sgôr ${score} ar y raddfa ${scale}.`,
  score: 'Sgôr',
  level: 'Lefel',
  meaning: 'Ystyr',
  band: 'Band',
  beforeRounding: 'Cyn talgrynnu',
  inWords: 'Mewn geiriau',
  phrase: 'Ymadrodd',
  when: 'Pryd',
  field: 'Maes data',
  title: 'Teitl',
  holds: 'Yn dal',
  bands: (measure, scale) =>
    `Mae’n bandio ${measure === 'percent' ? 'canran' : 'sgôr'} ar y raddfa ${scale}.`,
  rounded: (decimals) =>
    decimals === null
      ? 'Heb ei dalgrynnu.'
      : `Caiff hanner ei dalgrynnu i fyny, i ${
          decimals === 0 ? 'rif cyfan' : after(decimals, { word: 'lle degol', soft: 'le degol' })
        }, cyn bandio.`,
  firstPhrase: 'Defnyddir yr ymadrodd cyntaf sy’n addas.',
  form: { counts: 'y cyfrifau', percentage: 'y ganran' },
  recordedOf: (cases, holds) => `Cofnodir ar gyfer pob achos ${cases}: ${holds}.`,
  oneOf: (choices) => `un o ${choices.join(', ')}`,
  yesOrNo: 'ie neu na',
  type: { choice: 'dewis', date: 'dyddiad', number: 'rhif', text: 'testun' },
  statistic: {
    percent: 'Ffigur fel canran nad yw’n bwydo gradd.',
    number: 'Ffigur nad yw’n bwydo gradd.',
  },
  target: (target) => `Targed: ${target}.`,
};
