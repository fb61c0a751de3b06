import type { Deadline } from '../../../../lib/index.js';
import { localeOf, yearText } from '../../numbers.js';
import type { DeadlineVoice } from './deadlineWords.js';

const text = (fact: string | number | undefined): string => String(fact ?? 'none');

/** What happens on a deadline's day. */
export function deadlineText({ code, facts, daysLeft }: Deadline, voice: DeadlineVoice): string {
  const number = (fact: string | number | undefined): string =>
    Number.isInteger(Number(fact)) ? yearText(Number(fact), voice.language) : text(fact);
  const over = daysLeft < 0 ? 'yes' : 'no';
  const names = text(facts['names']);
  const count = Number(facts['count']);
  const authority = text(facts['authority']);
  const report = { kind: text(facts['kind']), part: number(facts['part']), year: number(facts['year']) };
  switch (code) {
    case 'council-term-ends':
      return voice.say('deadline.council-term-ends', { by: text(facts['by']), over });
    case 'seats-end':
      return voice.say('deadline.seats-end', { count, names });
    case 'committee-ends':
      return voice.say('deadline.committee-ends', { name: text(facts['name']) });
    case 'rotation-ends':
      return voice.say('deadline.rotation-ends', { names });
    case 'tender-ends':
      return voice.say('deadline.tender-ends', { tender: text(facts['tender']) });
    case 'tender-exhausted':
      return voice.say('deadline.tender-exhausted', { tender: text(facts['tender']) });
    case 'agreements-end':
      return voice.say('deadline.agreements-end', { count, names });
    case 'loan-planned':
      return voice.say('deadline.loan-planned', {
        loan: text(facts['loan']),
        approval: text(facts['approval']),
      });
    case 'report-periods-end': {
      const parts = [
        ['quarter', number(facts['quarter'])],
        ['half', number(facts['half'])],
        ['year', facts['yearly'] === 'yes' ? '' : 'none'],
      ] as const;
      const reports = parts
        .filter(([, part]) => part !== 'none')
        .map(([kind, part]) => voice.say('deadline.report', { kind, part, year: report.year }));
      const list = new Intl.ListFormat(localeOf(voice.language));
      return voice.say('deadline.report-periods-end', { reports: list.format(reports) });
    }
    case 'report-due': {
      const missing = text(facts['missing']);
      return voice.say('deadline.report-due', { ...report, ended: text(facts['ended']), missing, over });
    }
    case 'change-effective': {
      const [change, amended] = [text(facts['change']), text(facts['amended'])];
      return voice.say('deadline.change-effective', { change, authority, amended });
    }
    case 'step-planned': {
      const [matter, step, subject] = [text(facts['matter']), text(facts['step']), text(facts['subject'])];
      return voice.say('deadline.step-planned', { matter, step, authority, subject });
    }
  }
}
