import { describe, expect, it } from 'vitest';
import { printedValue } from '../arithmetic/printing.js';
import { standards, withOverall } from '../testing/changed-rules.js';
import { STANDARDS, YOUTH_2018 } from '../testing/youth-2018.js';
import { totalsInReach } from './totals-in-reach.js';

describe('the totals in reach', () => {
  it('of twelve standards from 0 to 3 are all from 0 to 36', () => {
    const totals = totalsInReach(YOUTH_2018, 'overall');
    const held = Array.from({ length: 40 }, (_, score) => score).filter((score) => totals?.holds(score));
    expect(held).toEqual(Array.from({ length: 37 }, (_, score) => score));
    expect(totals?.maxima.map(printedValue)).toEqual(['36']);
    expect(totals && [totals.least, totals.most].map(printedValue)).toEqual(['0', '36']);
    expect([totals?.holds(7, 36), totals?.holds(7, 37), totals?.holds(7.5)]).toEqual([true, false, false]);
  });

  it('are of several maxima where what is not rated is left out', () => {
    const [first, second] = STANDARDS;
    const ids = [first ?? '', second ?? ''];
    const framework = withOverall({
      by: 'sum',
      banding: 'OverallScore',
      members: standards({ ids, ignoringUnrated: true }),
    });
    const totals = totalsInReach(framework, 'overall');
    // One standard is 0 to 3 of 3, both are 0 to 6 of 6.
    expect(totals?.maxima.map(printedValue).sort()).toEqual(['3', '6']);
    expect([totals?.holds(4, 3), totals?.holds(4, 6), totals?.holds(2, 3)]).toEqual([false, true, true]);
  });

  it('are none where nothing is added up', () => {
    expect(totalsInReach(YOUTH_2018, STANDARDS[0] ?? '')).toBeNull();
  });
});
