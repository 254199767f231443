import { describe, expect, it } from 'vitest';
import { HOME, engineOf } from '../testing/engine.js';
import { inspectionOf } from './inspection-of.js';

const counted = { cases: { Records: 2 }, answers: { '2.1': { yes: 1, of: 2 }, '2.2': { yes: 0, of: 1 } } };

function of(values: Readonly<Record<string, string>>) {
  return inspectionOf(HOME, new Map(Object.entries(values)), counted);
}

describe('the inspection that a workbook holds', () => {
  it('has the particulars, the judgements beside what is counted, and everything else that was entered', () => {
    const inspection = of({
      inspection: ' Alder2026 ',
      service: 'Alder House',
      from: '2026-03-02',
      to: '2026-03',
      'levels/1': 'Good',
      'checks/Manager': 'yes',
      'value/Beds': '95.5',
      'lowest/Beds': '60',
      'highest/Beds': '100',
      'notes/1/Strengths': 'Staff stay.',
      ratedBy: 'Lead inspector',
    });
    expect(inspection).toEqual({
      framework: 'Home',
      inspection: 'Alder2026',
      service: 'Alder House',
      fieldwork: '2026-03-02/2026-03',
      cases: { Records: 2 },
      answers: { 1: 'Good', '2.1': { yes: 1, of: 2 }, '2.2': { yes: 0, of: 1 } },
      checks: { Manager: true },
      statistics: { Beds: { value: 95.5, range: [60, 100] } },
      notes: { 1: { Strengths: 'Staff stay.' } },
    });
    expect(engineOf(HOME).validate(inspection)).toEqual([]);
  });

  it('says for everything inside an item that it is not rated', () => {
    expect(
      of({ 'levels/1': 'unrated', 'reasons/1': 'Nobody was there.', 'reasons/2': 'No records.' }).answers,
    ).toEqual({
      1: { notRated: 'Nobody was there.' },
      2: { notRated: 'No records.' },
    });
    // A reason beside a level is no wish to leave it out.
    expect(of({ 'levels/1': 'Good', 'reasons/1': 'x' }).answers).toMatchObject({ 1: 'Good' });
  });

  it('hands over what is wrong, for the engine to say so', () => {
    const inspection = of({
      'levels/1': 'unrated',
      'value/Beds': 'many',
      'average/Beds': '7',
      'because/2': 'x',
    });
    const codes = engineOf(HOME)
      .validate(inspection)
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path);
    expect(codes).toEqual(
      expect.arrayContaining([
        expect.stringContaining('/answers/1'),
        '/statistics/Beds/value',
        '/checks/Manager',
      ]),
    );
    expect(inspection.overrides).toEqual({ 2: { to: '', because: 'x' } });
  });
});
