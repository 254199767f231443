import { describe, expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { workspaceSymbols } from './workspace-symbols.js';

const files = {
  'homes.yardstick': `framework Homes "Inspection of homes" {
    scale Rating {
        level Good = 1 "Good" cy "Da"
    }
    domain 1 "Safe" cy "Diogel" {
        standard 1.1 "Falls and fractures" {
            rated by inspectors on Rating
        }
        standard 1.10 "Food" {
            rated by inspectors on Rating
        }
    }
}
`,
  'elm.inspection': `inspection Elm2024 of Homes {
    service "Elm House"
    1.1 Good
}
`,
};

async function found(query: string): Promise<string[]> {
  const { services } = await TestWorkspace.open(files);
  return workspaceSymbols(services, query).map(({ name, containerName, location }) => {
    const file = location.uri.slice(location.uri.lastIndexOf('/') + 1);
    return `${name} in ${containerName ?? 'nothing'}, ${file}:${location.range.start.line + 1}`;
  });
}

describe('looking for something in the project', () => {
  test('by its number, the exact one first', async () => {
    expect(await found('1.1')).toEqual([
      '1.1 Falls and fractures in Homes, homes.yardstick:6',
      '1.10 Food in Homes, homes.yardstick:9',
    ]);
  });

  test('by words of its title, in whatever order', async () => {
    expect(await found('fract falls')).toEqual(['1.1 Falls and fractures in Homes, homes.yardstick:6']);
  });

  test('by its title in another language', async () => {
    expect(await found('diogel')).toEqual(['1 Safe in Homes, homes.yardstick:5']);
    expect(await found('da')).toEqual(['Good Good in Rating, homes.yardstick:3']);
  });

  test('an inspection by the service', async () => {
    expect(await found('elm house')).toEqual(['Elm2024 Elm House in Homes, elm.inspection:1']);
  });

  test('and finds nothing where there is nothing', async () => {
    expect(await found('Oak')).toEqual([]);
  });
});
