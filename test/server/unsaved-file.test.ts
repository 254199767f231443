import type { PreviewAnswer, WhatIfAnswer } from '@yardstick/server';
import { describe, expect, it } from 'vitest';
import { Session } from './session.js';
import { framework } from './sources.js';

const draft = (framework: string): string =>
  `inspection Draft of ${framework} {\n    cases Record 10\n    1.1.1 6 of 10\n}\n`;

/** As an editor opens a new file whose language a person has chosen. */
async function openNew(session: Session, text: string, languageId = 'yardstick-inspection'): Promise<string> {
  const uri = 'untitled:Untitled-1';
  await session.client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  });
  return uri;
}

describe('an inspection that was never saved', () => {
  it('is one of the folder that is open: it is rated', async () => {
    const session = await Session.start({ 'local.yardstick': framework });
    const uri = await openNew(session, draft('Local'));
    await expect
      .poll(() => session.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ code }) => code))
      .toEqual([]);
    const preview = await session.client.sendRequest<PreviewAnswer>('yardstick/preview', {
      textDocument: { uri },
    });
    expect(preview?.framework.name).toBe('Local');
    expect(preview?.shown?.result?.overall).toBe('Good');
  });

  it('is told that its framework is unknown, where it is', async () => {
    const session = await Session.start({ 'local.yardstick': framework });
    const uri = await openNew(session, draft('Locl2019'));
    await expect
      .poll(() => session.published.findLast((each) => each.uri === uri)?.diagnostics.map(({ code }) => code))
      .toEqual(['unknown-name']);
  });

  it('is tried out in a file beside its framework', async () => {
    const session = await Session.start({ 'local.yardstick': framework });
    const uri = await openNew(session, draft('Local'));
    const changes = { answers: { '1.1.1': { yes: 2, of: 10 } }, checks: {} };
    const written = await session.client.sendRequest<WhatIfAnswer>('yardstick/whatIfInspection', {
      textDocument: { uri },
      name: 'Draft',
      changes,
    });
    expect(written?.uri).toBe('file:///project/Draft-what-if.inspection');
  });
});
