/*
 * What the files of a project may hold: frameworks that share a file of scales, one that revises another, inspections with
 * expectations, and each of them broken in a way that others feel.
 */

const scale = (levels: string): string => `scale Rating {\n${levels}\n}\n`;
const poorGood = '    level Poor = 0\n    level Good = 1';

function framework(name: string, effective: string, { use = './common.yardstick', more = '' } = {}): string {
  return `use "${use}"
framework ${name} "Care" {
    effective ${effective}
    section 1 "Safe" {
        rated by inspectors on Rating
    }
    section 2 "Effective" {
        rated by inspectors on Rating
    }
    overall rated by lowest of sections in 1, 2
${more}}
`;
}

function revision(name: string, base: string, changes: string): string {
  return `use "./base.yardstick"
framework ${name} revises ${base} {
    effective from 2025-01
    ${changes}
}
`;
}

function inspection(name: string, of: string, lines: string): string {
  return `inspection ${name} of ${of} {\n    ${lines}\n}\n`;
}

const frameworks = [
  framework('Care2024', 'from 2024-01 to 2024-12'),
  framework('Care2024', 'from 2023-01 to 2023-12', { more: '    check Safe "Are people safe?"\n' }),
  framework('Care2023', 'from 2023-01 to 2023-12'),
  framework('Care2024', 'from 2024-01 to 2024-12').replace('on Rating', 'on Ratings'),
  `${framework('Care2024', 'from 2024-01 to 2024-12')}${scale(poorGood)}`,
  framework('Care2024', 'from 2024-01').replace('"Safe"', ''),
  framework('Care2024', 'from 2024-01', { use: '../common.yardstick' }),
  framework('Care2024', 'from 2024-01', { use: './levels 5% é#.yardstick' }),
];

const inspections = [
  inspection('Alder', 'Care2024', 'fieldwork 2024-05\n    1 Good\n    2 Poor\n    expect overall Poor'),
  inspection('Alder', 'Care2024', 'fieldwork 2024-05\n    1 Good\n    2 Good\n    expect overall Poor'),
  inspection('Birch', 'Care2025', 'fieldwork 2025-05\n    1 Good\n    expect overall Good'),
  inspection('Cedar', 'Care2023', '1 Strong\n    2 Weak\n    Safe yes'),
  inspection('Birch', 'Care2024', '1 Good'),
  `use "./common.yardstick"\n${inspection('Alder', 'Care2024', '1 Good\n    2 Good\n    expect 1 Good')}`,
  'use "./comon.yardstick"\n',
  'inspection Elm of',
  '',
];

/** By the name of a file, the texts that it may have; the first is the one that it begins with. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  'common.yardstick': [
    scale(poorGood),
    scale('    level Weak = 0\n    level Strong = 1'),
    scale(poorGood).replace('scale Rating', 'scale Score'),
    `${scale(poorGood)}framework Care2024 {\n    overall not rated because "described"\n}\n`,
    'scale Rating {\n    level Poor = 0\n    level Good =\n}\n',
    '',
  ],
  // What an address has to escape, and what reads as if it were escaped.
  'levels 5% é#.yardstick': [scale(poorGood), ''],
  'base.yardstick': frameworks,
  'revised.yardstick': [
    revision('Care2025', 'Care2024', 'remove section 2\n    replace overall rated by lowest of sections'),
    revision('Care2025', 'Care2024', 'remove section 2'),
    revision('Care2025', 'Care2023', 'replace section 3 "Well led" {\n    }'),
    revision('Care2024', 'Care2024', ''),
    framework('Care2025', 'from 2025-01'),
  ],
  'alder.inspection': inspections,
  'a b%20c é#1.inspection': inspections.toReversed(),
  'yardstick.json': [
    '{}',
    '{ "languages": ["cy"] }',
    '{ "files": ["*.yardstick", "north/**"] }',
    '{ "files": ["!north/**", "**/*.yardstick", "**/*.inspection"] }',
    '{ "lint": { "unused-use": "off", "hidden-name": "error" } }',
    '{ "files": [',
    '{ "fils": ["*.yardstick"] }',
    '',
  ],
};
