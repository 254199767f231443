import { casesIn, joined, pointsIn, sentence } from '@yardstick/generator/ratings';
import { counted, listed, type Ground } from '@yardstick/model';
import type { Words } from './words.js';

export const english: Words = {
  language: 'en',
  overall: 'Overall',
  theOverall: 'the overall rating',
  theOverallScore: 'the overall score',
  noOverall: 'No overall rating',
  noOverallYet: 'No overall rating yet',
  whenAnswered: 'It is given once everything that it needs is answered.',
  was: 'was',
  becomes: 'becomes',
  limits: 'Limits',
  notMet: 'not met',
  lowers: 'holds and lowers the rating',
  changesNothing: 'holds, changes nothing',
  bands: 'Bands',
  ratings: 'Ratings',
  decides: (id) => `decides ${id}`,
  decidedBy: (ids) => `decided by ${listed(ids)}`,
  adds: (points) => `adds ${points}`,
  published: (rating) => sentence`published: ${rating}`,
  departedFrom: (rating) => sentence`departed from: ${rating} by the rules`,
  loweredFrom: (rating) => sentence`lowered by a limit from ${rating}`,
  why: (name) => sentence`Why is ${name} rated so?`,
  rule: 'Rule',
  entry: 'Entry in the inspection',
  checks: 'Checks',
  yes: 'Yes',
  no: 'No',
  statistics: 'Statistics',
  statistic: 'Statistic',
  service: 'Service',
  average: 'Average',
  range: 'Range',
  target: 'Target',
  remarks: 'Remarks',
  discretion: (title, covered, levels, grounds) =>
    sentence`“${title}” may change ${listed(covered)} by up to ${counted(levels, 'level')}${
      grounds.length === 0 ? '' : ` when ${listed(grounds.map(groundSaid), 'or')}`
    }.`,
  whatIf: 'What if',
  tried: (count) => `${counted(count, 'change')} tried. Nothing is written.`,
  reset: 'Reset',
  save: 'Save as a new inspection',
  refused: 'This cannot be rated:',
  cannotBeRated: 'cannot be rated',
  noChange: 'No rating changes.',
  nowIs: (name, before, after) => sentence`${name}: ${before} becomes ${after}.`,
  andMore: (count) => `And ${count} more.`,
  inspection: 'Inspection',
  languageName: 'Language',
  asWritten: 'As written',
  share: 'Share',
  shareHow: 'Copy, export, print…',
  shareWhen: 'Once all can be rated',
  shareAs: {
    markdown: 'Copy as Markdown',
    html: 'Export as HTML…',
    csv: 'Export as CSV…',
    svg: 'Export charts as SVG…',
    print: 'Print',
  },
  percentages: 'Percentages against the boundaries of their bands',
  fieldwork: (dates) => `Fieldwork ${dates}`,
  publishedOn: (date) => `Published ${date}`,
  waiting: 'Waiting for the first rating…',
  problems: {
    last: 'Below are the last ratings that could be worked out',
    notYet: 'This cannot be rated yet',
    place: (file, line) => `${file}, line ${line}`,
  },
  empty: {
    none: (framework) => sentence`There is no inspection of ${framework} yet`,
    why: 'Ratings need something to rate. A sample inspection answers everything that the framework asks, with figures in the middle, so that you can see what a change to a rule does.',
    make: 'Make a sample inspection',
    nothingIn: (file) => `There is nothing to rate in ${file} yet`,
    whatIsRated:
      'The preview shows a framework, or an inspection of one. Begin the file with either, or open another.',
  },
  near: {
    below: (points, cases, level) =>
      sentence`${pointsIn('en', points)}${cases === undefined ? '' : `, or ${casesIn('en', cases)},`} below ${level}`,
    above: (points, at, cases, level) => {
      const fewer =
        cases === undefined ? '' : sentence`; ${casesIn('en', cases)} fewer would make it ${level}`;
      return points === 0
        ? joined([sentence`at the edge: below ${at} is ${level}`, fewer])
        : joined([sentence`${pointsIn('en', points)} above the edge to ${level}`, fewer]);
    },
  },
  goTo: {
    item: (id) => `Go to ${id} in the framework`,
    rule: (id) => `Go to the rule of ${id}`,
    overallRule: 'Go to the rule of the overall rating',
    entry: (id) => `Go to what was entered for ${id}`,
    check: 'Go to this check in the framework',
    limit: 'Go to this limit',
  },
  saved: {
    heading: 'Against the saved version',
    compare: (inspections) =>
      inspections === 1 ? 'Compare the inspection' : `Compare all ${inspections} inspections`,
    stop: 'Stop comparing',
    chosen: (count, of) => `${count} of ${counted(of, 'inspection')} compared`,
    toCompare: 'Inspections to compare',
    comparing: 'Comparing…',
    allSaved: 'Everything is saved, so there is nothing to compare.',
    notSaved: (files) => `Not saved: ${listed(files)}.`,
    changed: (count, of) => `Ratings change in ${count} of ${counted(of, 'inspection')}.`,
    notAsTyped: (names) => `${listed(names)} cannot be rated in the version as typed.`,
    notAsSaved: (names) => `${listed(names)} cannot be rated in the saved version.`,
    same: (others) =>
      others === 1 ? '1 other inspection stays as it is.' : `${others} other inspections stay as they are.`,
    notThere: 'not there',
    score: 'Score',
    noScore: 'none',
  },
};

function groundSaid(ground: Ground): string {
  switch (ground.ground) {
    case 'nearBoundary':
      return `within ${pointsIn('en', ground.points)} of a boundary`;
    case 'casesChange':
      return `${casesIn('en', ground.cases)} would change the rating`;
    case 'fewCases':
      return `no more than ${casesIn('en', ground.cases)} were relevant`;
  }
}
