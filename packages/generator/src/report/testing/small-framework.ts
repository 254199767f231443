import type { Framework, Item, Rule } from '@yardstick/model';
import { Labels } from '../labels.js';

export const standards = {
  kind: 'standard',
  ids: ['1.1', '1.2'],
  ignoringUnrated: true,
  words: 'standards',
} as const;

export const sum = { by: 'sum', banding: 'Quality', members: standards } as const satisfies Rule;

function item(id: string, title: string, rule: Rule): Item {
  return {
    kind: 'standard',
    id,
    title: { text: title },
    weight: 1,
    rule,
    limits: [],
    prompts: [],
    evidence: [],
    items: [],
  };
}

/** Two standards under an overall rule. Levels, bands and the discretion are translated into Welsh; titles are not. */
export function labelsWith(overall: Rule, language?: string): Labels {
  const framework: Framework = {
    name: 'Small',
    scales: [
      {
        name: 'Rating',
        levels: [
          { name: 'Poor', score: 0 },
          {
            name: 'RequiresImprovement',
            score: 1,
            label: { text: 'Requires improvement', translations: { cy: 'Angen gwella' } },
          },
          { name: 'Good', score: 2, label: { text: 'Good', translations: { cy: 'Da' } } },
        ],
      },
    ],
    bandings: [
      {
        name: 'Quality',
        measure: 'percent',
        scale: 'Rating',
        decimals: 0,
        bands: [
          {
            from: 65,
            level: 'Good',
            words: { text: 'Most', translations: { cy: 'Y rhan fwyaf' } },
          },
        ],
      },
    ],
    wordings: [],
    samples: [],
    checks: [],
    statistics: [],
    discretions: [
      {
        title: { text: 'Panel', translations: { cy: 'Y panel' } },
        overall: false,
        ids: ['1.1'],
        levels: 1,
        grounds: [
          { ground: 'nearBoundary', points: 2 },
          { ground: 'casesChange', cases: 1 },
        ],
      },
    ],
    noteHeadings: [],
    items: [
      item('1.1', 'Staff', { by: 'percentage', banding: 'Quality' }),
      item('1.2', 'Leadership', { by: 'inspectors', scale: 'Rating' }),
    ],
    overall: { rule: overall, limits: [] },
    digest: 'sha256-',
  };
  return new Labels(framework, language === undefined ? {} : { language });
}
