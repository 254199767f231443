import { describe, expect, it } from 'vitest';
import { inlineRuntime } from '../../../scripts/inline-runtime.mjs';
import { runtimeNames, runtimeStatements } from './generated/runtime-text.js';

describe('what every engine shares', () => {
  it('is the text of its sources as they are now: run pnpm build if not', async () => {
    const { statements, names } = await inlineRuntime();
    expect(runtimeStatements).toBe(statements);
    expect(runtimeNames).toEqual(names);
  });

  it('needs nothing that has to be installed, and no more of the language than browsers and Node 18 have', () => {
    expect(runtimeStatements).not.toMatch(
      /\bimport\b|\brequire\(|\beval\b|new Function|process\.|\.toSorted\(|\.toReversed\(|\.toSpliced\(|\.groupBy\(|\.isWellFormed\(|\.toWellFormed\(/,
    );
  });
});
