import { describe, expect, test } from 'vitest';
import type { Content } from '../contract/content.js';
import { contentOf, elm } from '../testing/homes.js';
import { nothingTried, tryAnswer } from '../what-if/what-if.js';
import { initialState, kept, nextState, type PageState } from './page-state.js';

const show = (state: PageState, content: Content): PageState => nextState(state, { type: 'show', content });
const opened = show(initialState(undefined), contentOf(elm));
const whatIf = tryAnswer(nothingTried, elm, '2.2', 40);
const trying = nextState(opened, { type: 'try', whatIf });

/** The same while the framework has a mistake. */
function broken({ model: _model, ...content }: Content): Content {
  return { ...content, problems: [{ key: 'a', message: 'b', file: 'c', line: 1 }] };
}

describe('the state of the page', () => {
  test('keeps the last good content while there is a mistake, and goes on from the next good one', () => {
    const stale = show(opened, broken(contentOf(elm)));
    expect(stale.good).toBe(opened.content);
    expect(stale.content?.problems).toHaveLength(1);
    const mended = show(stale, contentOf(elm));
    expect(mended.good).toBe(mended.content);
  });

  test('has nothing good to show of another inspection', () => {
    expect(show(opened, broken(contentOf(elm, 'oak'))).good).toBeUndefined();
  });

  test('keeps what is tried while the text is edited, also through a mistake', () => {
    const mended = show(show(trying, broken(contentOf(elm))), contentOf(elm));
    expect(mended.whatIf).toEqual(whatIf);
  });

  test('drops what is tried when another inspection is shown', () => {
    expect(show(trying, contentOf(elm, 'oak')).whatIf).toEqual(nothingTried);
  });

  test('keeps what was shown while its file says nothing that can be shown, and goes on from the next', () => {
    const unshown = { file: 'elm.inspection', problems: [], isOfLast: true };
    const lost = nextState(trying, { type: 'nothing', unshown });
    expect(lost).toMatchObject({ unshown, good: opened.good, whatIf });
    expect(show(lost, contentOf(elm))).toMatchObject({ unshown: undefined, whatIf });
  });

  test('shows nothing of what was there before when another file has nothing to show', () => {
    const unshown = { file: 'oak.inspection', problems: [], isOfLast: false };
    expect(nextState(opened, { type: 'nothing', unshown })).toMatchObject({
      unshown,
      content: undefined,
      good: undefined,
    });
  });

  test('is there again after the page was closed, unless another inspection is shown then', () => {
    const again = initialState(JSON.parse(JSON.stringify(kept(trying))));
    expect(show(again, contentOf(elm)).whatIf).toEqual(whatIf);
    expect(show(again, contentOf(elm, 'oak')).whatIf).toEqual(nothingTried);
  });

  test.each([undefined, null, 7, 'x', [], { whatIf: 7 }, { whatIf: { answers: [], checks: 'x' } }])(
    'begins afresh from what it cannot read: %j',
    (strange) => {
      expect(initialState(strange)).toEqual(initialState(undefined));
    },
  );

  test('speaks Welsh where the host does, until a person wants the texts as they were written', () => {
    expect(initialState(undefined, 'cy-GB').language).toBe('cy');
    expect(initialState(undefined, 'fr').language).toBeUndefined();
    const welsh = initialState(undefined, 'cy');
    const asWritten = nextState(welsh, { type: 'speak', language: undefined });
    expect(initialState(kept(welsh), 'en').language).toBe('cy');
    expect(initialState(kept(asWritten), 'cy').language).toBeUndefined();
  });

  test('listens to a comparison only while one is wanted', () => {
    const comparison = { unsaved: [], inspections: [] };
    expect(nextState(opened, { type: 'compared', comparison }).comparison).toBeUndefined();
    const comparing = nextState(opened, { type: 'chooseCompared', keys: ['elm'] });
    expect(nextState(comparing, { type: 'compared', comparison }).comparison).toBe(comparison);
  });
});
