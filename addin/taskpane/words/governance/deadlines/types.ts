type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}
interface Days {
  readonly days: number;
}
type YesNo = 'yes' | 'no';

interface ReportSaid {
  readonly kind: string;
  readonly part: string;
  readonly year: string;
}

/** Sentences of the next deadlines and of the tenders at a glance. One without a name is `none`. */
export interface DeadlineFacts {
  deadlines: None;
  'deadlines.none': None;
  'deadlines.overdue': Days;
  'deadlines.today': None;
  'deadlines.left': Days;
  'deadlines.forecast': None;
  'deadlines.more': Count;
  'deadlines.fewer': None;
  'deadline.council-term-ends': { readonly by: string; readonly over: YesNo };
  'deadline.seats-end': Count & { readonly names: string };
  'deadline.committee-ends': { readonly name: string };
  'deadline.rotation-ends': { readonly names: string };
  'deadline.tender-ends': { readonly tender: string };
  'deadline.tender-exhausted': { readonly tender: string };
  'deadline.agreements-end': Count & { readonly names: string };
  'deadline.loan-planned': { readonly loan: string; readonly approval: string };
  /** One report, of those that are said after it. */
  'deadline.report': ReportSaid;
  'deadline.report-periods-end': { readonly reports: string };
  'deadline.report-due': ReportSaid & {
    readonly ended: string;
    readonly missing: string;
    readonly over: YesNo;
  };
  'deadline.change-effective': {
    readonly change: string;
    readonly authority: string;
    readonly amended: string;
  };
  'deadline.step-planned': {
    readonly matter: string;
    readonly step: string;
    readonly authority: string;
    readonly subject: string;
  };
  tenders: None;
  'tenders.none': None;
  'tenders.tender': { readonly tender: string; readonly subject: string };
  'tenders.maximum': None;
  'tenders.maximum.none': None;
  'tenders.maximum.unknown': None;
  'tenders.used': None;
  'tenders.room': None;
  'tenders.excess': None;
  'tenders.share': { readonly share: string };
  'tenders.basis': { readonly basis: string };
  'tenders.unpriced': Count;
  'tenders.planned': Count;
  'tenders.last': { readonly date: string; readonly over: YesNo };
  'tenders.crossing': {
    readonly contract: string;
    readonly authority: string;
    readonly date: string;
    readonly excess: string;
  };
  'tenders.crossing.several': { readonly contracts: string };
  'tenders.forecast': {
    readonly date: string;
    readonly used: string;
    readonly from: string;
    readonly days: number;
  };
}

export type DeadlineWords = Readonly<Record<keyof DeadlineFacts, string>>;
