import { casesIn, joined, listedIn, plainText, pointsIn, sentence } from '@yardstick/generator/ratings';
import type { Ground } from '@yardstick/model';
import type { Words } from './words.js';

export const welsh: Words = {
  language: 'cy',
  overall: 'Yn gyffredinol',
  theOverall: 'y radd gyffredinol',
  theOverallScore: 'y sgôr gyffredinol',
  noOverall: 'Dim gradd gyffredinol',
  noOverallYet: 'Dim gradd gyffredinol eto',
  whenAnswered: 'Fe’i rhoddir pan fydd popeth sydd ei angen wedi’i ateb.',
  was: 'cyn hynny:',
  becomes: 'yn troi’n',
  limits: 'Terfynau',
  notMet: 'nid yw’n berthnasol',
  lowers: 'yn berthnasol, ac yn gostwng y radd',
  changesNothing: 'yn berthnasol, heb newid dim',
  bands: 'Bandiau',
  ratings: 'Graddau',
  decides: (id) => `yn pennu ${id}`,
  decidedBy: (ids) => `pennwyd gan ${listed(ids)}`,
  adds: (points) => `yn ychwanegu ${points}`,
  published: (rating) => sentence`cyhoeddwyd: ${rating}`,
  departedFrom: (rating) => sentence`gwyrwyd: ${rating} yn ôl y rheolau`,
  loweredFrom: (rating) => sentence`gostyngwyd gan derfyn o ${rating}`,
  why: (name) => sentence`Pam y rhoddwyd y radd hon i ${name}?`,
  rule: 'Rheol',
  entry: 'Cofnod yn yr arolygiad',
  checks: 'Gwiriadau',
  yes: 'Ie',
  no: 'Na',
  statistics: 'Ystadegau',
  statistic: 'Ystadegyn',
  service: 'Gwasanaeth',
  average: 'Cyfartaledd',
  range: 'Amrediad',
  target: 'Targed',
  remarks: 'Sylwadau',
  discretion: (title, covered, levels, grounds) =>
    sentence`Gall “${title}” newid ${listed(covered)} o hyd at ${`${levels} lefel`}${
      grounds.length === 0 ? '' : ` os ${grounds.map(groundSaid).join(' neu ')}`
    }.`,
  whatIf: 'Beth pe bai',
  tried: (count) => `Newidiadau ar brawf: ${count}. Ni chaiff dim ei ysgrifennu.`,
  reset: 'Ailosod',
  save: 'Cadw fel arolygiad newydd',
  refused: 'Ni ellir graddio hyn:',
  cannotBeRated: 'ni ellir ei raddio',
  noChange: 'Nid oes unrhyw radd yn newid.',
  nowIs: (name, before, after) => sentence`${name}: ${before} yn troi’n ${after}.`,
  andMore: (count) => `A ${count} arall.`,
  inspection: 'Arolygiad',
  languageName: 'Iaith',
  asWritten: 'Fel yr ysgrifennwyd',
  share: 'Rhannu',
  shareHow: 'Copïo, allforio, argraffu…',
  shareWhen: 'Unwaith y gellir graddio popeth',
  shareAs: {
    markdown: 'Copïo fel Markdown',
    html: 'Allforio fel HTML…',
    csv: 'Allforio fel CSV…',
    svg: 'Allforio siartiau fel SVG…',
    print: 'Argraffu',
  },
  percentages: 'Canrannau yn erbyn ffiniau eu bandiau',
  fieldwork: (dates) => `Gwaith maes ${dates}`,
  publishedOn: (date) => `Cyhoeddwyd ${date}`,
  waiting: 'Yn aros am y radd gyntaf…',
  problems: {
    last: 'Isod mae’r graddau olaf y gellid eu cyfrifo',
    notYet: 'Ni ellir graddio hyn eto',
    place: (file, line) => `${file}, llinell ${line}`,
  },
  empty: {
    none: (framework) => sentence`Nid oes arolygiad o ${framework} eto`,
    why: 'Mae angen rhywbeth i’w raddio. Mae arolygiad enghreifftiol yn ateb popeth y mae’r fframwaith yn ei ofyn, gyda ffigurau yn y canol, fel y gallwch weld effaith newid rheol.',
    make: 'Creu arolygiad enghreifftiol',
    nothingIn: (file) => `Nid oes dim i’w raddio yn ${file} eto`,
    whatIsRated:
      'Mae’r rhagolwg yn dangos fframwaith, neu arolygiad o un. Dechreuwch y ffeil gyda’r naill neu’r llall, neu agorwch un arall.',
  },
  near: {
    below: (points, cases, level) =>
      sentence`${pointsIn('cy', points)}${cases === undefined ? '' : `, neu ${casesIn('cy', cases)},`} o dan ${level}`,
    above: (points, at, cases, level) => {
      const fewer =
        cases === undefined ? '' : sentence`; byddai ${casesIn('cy', cases)} yn llai yn rhoi ${level}`;
      return points === 0
        ? joined([sentence`ar y ffin: ${level} yw’r radd o dan ${at}`, fewer])
        : joined([sentence`${pointsIn('cy', points)} uwchlaw’r ffin â ${level}`, fewer]);
    },
  },
  goTo: {
    item: (id) => `Mynd i ${id} yn y fframwaith`,
    rule: (id) => `Mynd i reol ${id}`,
    overallRule: 'Mynd i reol y radd gyffredinol',
    entry: (id) => `Mynd i’r hyn a nodwyd ar gyfer ${id}`,
    check: 'Mynd i’r gwiriad hwn yn y fframwaith',
    limit: 'Mynd i’r terfyn hwn',
  },
  saved: {
    heading: 'O gymharu â’r fersiwn a gadwyd',
    compare: (inspections) =>
      inspections === 1 ? 'Cymharu’r arolygiad' : `Cymharu pob un o’r ${inspections} arolygiad`,
    stop: 'Rhoi’r gorau i gymharu',
    chosen: (count, of) => `Yn cymharu ${count} o ${of} arolygiad`,
    toCompare: 'Arolygiadau i’w cymharu',
    comparing: 'Yn cymharu…',
    allSaved: 'Mae popeth wedi’i gadw, felly nid oes dim i’w gymharu.',
    notSaved: (files) => `Heb eu cadw: ${listed(files)}.`,
    changed: (count, of) => `Mae graddau’n newid mewn ${count} o ${of} arolygiad.`,
    notAsTyped: (names) => `Ni ellir graddio ${listed(names)} yn y fersiwn fel y’i teipiwyd.`,
    notAsSaved: (names) => `Ni ellir graddio ${listed(names)} yn y fersiwn a gadwyd.`,
    same: (others) => `Arolygiadau eraill sy’n aros fel y maent: ${others}.`,
    notThere: 'ddim yno',
    score: 'Sgôr',
    noScore: 'dim',
  },
};

function listed(names: readonly string[]): string {
  return plainText(listedIn('cy', names));
}

function groundSaid(ground: Ground): string {
  switch (ground.ground) {
    case 'nearBoundary':
      return `yw’r ffigur o fewn ${pointsIn('cy', ground.points)} i ffin`;
    case 'casesChange':
      return `byddai ${casesIn('cy', ground.cases)} yn newid y radd`;
    case 'fewCases':
      return `nad oedd mwy na ${casesIn('cy', ground.cases)} yn berthnasol`;
  }
}
