import { describe, expect, it } from 'vitest';
import type { Condition, Framework } from '@yardstick/model';
import { conditionText } from './conditions.js';

const framework = {
  samples: [
    {
      name: 'Court',
      fields: [
        {
          name: 'Risk',
          title: { text: 'Risk of harm', translations: { cy: 'Risg o niwed' } },
          type: 'choice',
          choices: [{ text: 'Low', translations: { cy: 'Isel' } }, { text: 'High' }],
        },
        { name: 'Age', type: 'number' },
        { name: 'First', title: { text: 'First offence' }, type: 'yesOrNo' },
      ],
    },
  ],
} as unknown as Framework;

function said(condition: Condition, language: 'en' | 'cy' = 'en'): string | undefined {
  const { text, translations } = conditionText(condition, framework, 'Court', ['cy']);
  return language === 'en' ? text : translations?.['cy'];
}

describe('when a question is asked', () => {
  const risk: Condition = { test: 'choice', field: 'Risk', oneOf: ['Low', 'High'], not: false };
  const young: Condition = { test: 'number', field: 'Age', is: 'below', number: 16.5, not: false };
  const first: Condition = { test: 'yesOrNo', field: 'First', is: false };

  it.each([
    [risk, 'Risk of harm is Low or High'],
    [{ ...risk, not: true }, 'Risk of harm is not Low or High'],
    [young, 'Age is below 16.5'],
    [{ ...young, is: 'above', not: true }, 'Age is not above 16.5'],
    [{ ...young, is: 'equal' }, 'Age is 16.5'],
    [first, 'First offence is no'],
    [{ test: 'answer', question: '2.1', is: 'yes' }, 'the answer to 2.1 is yes'],
    [
      { test: 'or', of: [young, { test: 'and', of: [first, risk] }] },
      'Age is below 16.5 or (First offence is no and Risk of harm is Low or High)',
    ],
  ] satisfies [Condition, string][])('is said in words: %#', (condition, words) => {
    expect(said(condition)).toBe(words);
  });

  it('is said in Welsh, with what is translated', () => {
    expect(said(risk, 'cy')).toBe('Risg o niwed yw Isel neu High');
    expect(said({ test: 'answer', question: '2.1', is: 'no' }, 'cy')).toBe('yr ateb i 2.1 yw na');
  });

  it('is said in English alone where the framework is', () => {
    expect(conditionText(first, framework, 'Court', []).translations).toEqual({});
  });
});
