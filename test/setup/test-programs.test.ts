import { expect, it } from 'vitest';
import { provide, testPrograms, type TestProgram } from '../../scripts/test-programs.mjs';

/** A machine with some programs, whose package manager brings what it has packages for. */
function machine({ has = [], offers }: { has?: readonly string[]; offers?: readonly string[] }) {
  const here = new Set(has);
  const said: string[] = [];
  const installed: string[] = [];
  const program = (name: string): TestProgram => ({
    name,
    packages: [name.toLowerCase()],
    isHere: () => here.has(name.toLowerCase()),
    tests: `The tests in ${name}`,
    otherwise: `Install ${name}.`,
  });
  const packages = offers && {
    install: (names: readonly string[]) => {
      installed.push(...names);
      for (const name of names) if (offers.includes(name)) here.add(name);
    },
  };
  const isComplete = provide([program('Chromium'), program('Neovim')], {
    packages,
    say: (line) => said.push(line),
  });
  return { isComplete, installed, said: said.join('\n') };
}

it('says nothing and installs nothing where every program is there', () => {
  expect(machine({ has: ['chromium', 'neovim'], offers: [] })).toEqual({
    isComplete: true,
    installed: [],
    said: '',
  });
});

it('installs only what is missing', () => {
  const { isComplete, installed, said } = machine({ has: ['chromium'], offers: ['neovim'] });
  expect({ isComplete, installed }).toEqual({ isComplete: true, installed: ['neovim'] });
  expect(said).toBe('Installing what tests need (apt-get install neovim) …');
});

it('says which tests will not run where it may install nothing', () => {
  const { isComplete, said } = machine({ has: ['chromium'] });
  expect(isComplete).toBe(false);
  expect(said).toContain('No Neovim on this machine, and this script may not install it.');
  expect(said).toContain('The tests in Neovim will NOT RUN.');
  expect(said).toContain('Install Neovim. Then run the tests again.');
  expect(said).not.toContain('Chromium');
});

it('says so where installing did not bring the program', () => {
  const { isComplete, installed, said } = machine({ offers: ['chromium'] });
  expect({ isComplete, installed }).toEqual({ isComplete: false, installed: ['chromium', 'neovim'] });
  expect(said).toContain('No Neovim on this machine, and installing it did not work.');
});

it('knows a package and a way out for every program', () => {
  for (const { packages, tests, otherwise } of testPrograms) {
    expect(packages.length).toBeGreaterThan(0);
    expect(tests).toMatch(/^The tests /);
    expect(otherwise).toMatch(/^Install .*\.$/);
  }
});
