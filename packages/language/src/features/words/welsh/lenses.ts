import type { LensWords } from '../lenses.js';
import { after } from './numbers.js';

export const lenses: LensWords = {
  preview: 'Rhagolwg',
  runAsTest: 'Rhedeg fel prawf',
  unused: 'Nid oes arolygiad yn defnyddio hwn',
  inspections: (count) => after(count, { word: 'arolygiad' }),
  agreeing: (count, of) => `${count} o ${expectations(of)} yn cytuno`,
  withoutResult: (count) => `ni ellir graddio ${count}`,
  frameworkHasError: 'Ni ellir graddio tra bo gwall yn y fframwaith',
  notYet: 'Ni ellir graddio eto',
  overall: (rating) => `Yn gyffredinol: ${rating}`,
  notMet: (count, of) => `${count} o ${expectations(of)} heb ${count === 1 ? 'ei fodloni' : 'eu bodloni'}`,
};

function expectations(count: number): string {
  return after(count, { word: 'disgwyliad', soft: 'ddisgwyliad' });
}
