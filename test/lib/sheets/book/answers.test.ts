import {
  ANSWER_PREFIX,
  answerKey,
  answersOf,
  keptAnswer,
  readKeptAnswers,
} from '../../../../lib/sheets/book/answers.js';
import type { Question } from '../../../../lib/sheets/book/types.js';

const question: Question = {
  id: "amount-column:'תקציב'",
  about: 'amount-column',
  sheet: 'תקציב',
  facts: { first: 'תקציב 2024' },
  options: [
    { value: '3', label: 'תקציב 2024' },
    { value: '4', label: 'תקציב 2025' },
  ],
};

test('an answer goes through a setting of the workbook with what was asked', () => {
  const kept = keptAnswer(question, '4');
  expect(kept).toEqual({
    id: question.id,
    about: 'amount-column',
    sheet: 'תקציב',
    facts: { first: 'תקציב 2024' },
    value: '4',
    label: 'תקציב 2025',
  });
  const back = readKeptAnswers([JSON.parse(JSON.stringify(kept))]);
  expect(back).toEqual([kept]);
  expect(answersOf(back)).toEqual({ [question.id]: '4' });
});

test('an option that has words of its own has no label', () => {
  expect(keptAnswer({ ...question, options: [{ value: 'nis' }] }, 'nis')).not.toHaveProperty('label');
});

test.each([[null], ['text'], [{ id: 'x' }], [{ ...keptAnswer(question, '3'), about: 'tomorrow' }]])(
  'what cannot be read is left out: %j',
  (setting) => {
    expect(readKeptAnswers([setting, keptAnswer(question, '3')])).toHaveLength(1);
  },
);

test('each question has a key of its own, short and plain', () => {
  const ids = Array.from({ length: 5000 }, (_, number) => `amount-column:'גיליון ${String(number)}'`);
  const keys = new Set(ids.map(answerKey));
  expect(keys.size).toBe(ids.length);
  expect(answerKey(question.id)).toBe(answerKey(question.id));
  for (const key of keys)
    expect(key).toMatch(new RegExp(`^${ANSWER_PREFIX.replaceAll('.', '\\.')}[0-9a-f]{16}$`));
});
