import { l10n } from 'vscode';

/** A project that a new one can be a copy of. Its files are in `dist/projects.json`, by the same name. */
export interface Example {
  readonly name: string;
  readonly label: () => string;
  readonly detail: () => string;
  /** The file to begin with, from the folder of the project. */
  readonly start: string;
}

/** In the order in which they are offered: small ones to begin with, then frameworks as they were published. */
export const examples: readonly Example[] = [
  {
    name: 'percentages',
    label: () => l10n.t('Percentages'),
    detail: () =>
      l10n.t('A small start: key questions answered case by case, standards, a score and an overall rating.'),
    start: 'sample.inspection',
  },
  {
    name: 'judgements',
    label: () => l10n.t('Judgements'),
    detail: () =>
      l10n.t(
        'A small start: sections that inspectors judge, with evidence and statistics, and no overall rating.',
      ),
    start: 'sample.inspection',
  },
  {
    name: 'proportions',
    label: () => l10n.t('Proportions'),
    detail: () => l10n.t('A small start: criteria counted over cases and said in words, without ratings.'),
    start: 'sample.inspection',
  },
  {
    name: 'youth-2018',
    label: () => l10n.t('Youth offending services, 2018'),
    detail: () =>
      l10n.t(
        'Published: twelve standards add up to an overall rating. With Bradford in full and four others.',
      ),
    start: 'bradford-2020.inspection',
  },
  {
    name: 'youth-2021',
    label: () => l10n.t('Youth offending services, 2021'),
    detail: () =>
      l10n.t('Published: the framework of 2018 revised, beside the one it revises. 31 inspections.'),
    start: 'youth-2021/youth-2021.yardstick',
  },
  {
    name: 'sqs-2014',
    label: () => l10n.t('Short quality screening, 2014'),
    detail: () => l10n.t('Published: criteria counted and put in words, and no ratings. With Bedfordshire.'),
    start: 'bedfordshire-2014.inspection',
  },
  {
    name: 'joint-2007-phase-three',
    label: () => l10n.t('Joint inspection, 2007'),
    detail: () => l10n.t('Published: five sections judged from 4 down to 1, and no overall. With Bromley.'),
    start: 'bromley-2007.inspection',
  },
  {
    name: 'care-services',
    label: () => l10n.t('Care services'),
    detail: () => l10n.t('Invented: shares, means, weights, limits, discretion and Welsh. Four inspections.'),
    start: 'alder-house.inspection',
  },
];
