import type {
  AgreementFacts,
  ClusterBudgetFacts,
  ClusterLine,
  ContributionFacts,
  DonationFacts,
  ExtraCommitment,
  LoanFacts,
  ReportFacts,
} from '../../budget/cluster/facts.js';
import type { ExtraordinaryFacts, ProjectFacts, ProjectTotal } from '../../budget/projects/facts.js';
import type { CommitteeFacts, CouncilFacts, RotationRow } from '../../council/facts.js';
import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import type { Money } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import type {
  ActivityRow,
  DelegationFacts,
  DelegationRow,
  FeeRow,
  OrderPower,
} from '../../delegation/facts.js';
import type { JoiningFacts, LeavingFacts, MembershipFacts, SettlementItem } from '../../membership/facts.js';
import type { Evidence } from '../../model/evidence.js';
import type { Order, OtherProvision } from '../../model/order.js';
import type { Seat } from '../../model/seat.js';
import type { QuotaFacts } from '../../quota/facts.js';
import type {
  ContractFacts,
  SaleFacts,
  TenderFacts,
  TendersFacts,
  TransferFacts,
} from '../../tenders/facts.js';
import type { CellAt } from '../book/types.js';

/** What a row of each table gives. */
export interface PartItems {
  readonly budget: ClusterLine;
  readonly agreements: AgreementFacts;
  readonly loans: LoanFacts;
  readonly donations: DonationFacts;
  readonly commitments: ExtraCommitment;
  readonly reports: ReportFacts;
  readonly contributions: ContributionFacts;
  readonly projects: ProjectFacts;
  readonly council: Seat;
  readonly rotation: RotationRow;
  readonly committees: CommitteeFacts;
  readonly delegations: DelegationRow;
  readonly powers: OrderPower;
  readonly activities: ActivityRow;
  readonly fees: FeeRow;
  readonly tenders: TenderFacts;
  readonly contracts: ContractFacts;
  readonly transfers: TransferFacts;
  readonly sales: SaleFacts;
  readonly joining: JoiningFacts;
  readonly leaving: LeavingFacts;
  readonly settlement: SettlementItem;
}

/** Sheets of a cluster's workbook that are tables; `projects` is K3, the others K4. */
export type TablePart = keyof PartItems;

export type PartId = TablePart | 'approvals';

/** What the sheet of approvals and decisions states, one thing a row. An absent one is unknown. */
export interface Approvals {
  readonly year?: number;
  readonly proposal?: Evidence;
  readonly submitted?: Evidence;
  readonly approved?: Evidence;
  readonly firstPayment?: IsoDate;
  readonly loanLimit?: Money | 'none';
  /** The council's decision on the quotas, the minister's approval of them, and the order's limits (Q9). */
  readonly decision?: Evidence;
  readonly approval?: Evidence;
  readonly levied?: 'yes' | 'no';
  readonly perAuthority?: Money | 'none';
  readonly total?: Money | 'none';
  /** An arrangement other than the recommended model (Q7). */
  readonly details?: Evidence;
  readonly arrangementApproval?: Evidence;
  readonly otherwise?: readonly OtherProvision[];
  readonly trust?: ExtraordinaryFacts['trust'];
  readonly regularAccounts?: readonly string[];
  /** The council's term began on this day (C5), and a forum of heads meets (C4). */
  readonly termFrom?: IsoDate;
  readonly forum?: 'yes' | 'no';
}

interface TableFacts<P extends TablePart> {
  readonly part: P;
  readonly items: readonly PartItems[P][];
  /** A row says that there are none: not the same as a table that nobody filled in. */
  readonly none?: true;
  /** Facts that the table has a column for. */
  readonly columns: readonly string[];
  readonly year: number | null;
  /** Whose the sheet says that it is, by its title or name. */
  readonly owner?: ExtraordinaryFacts['of'];
  /** Of projects. */
  readonly totals?: readonly ProjectTotal[];
  readonly figures?: ExtraordinaryFacts['figures'];
}

/** One sheet of the cluster's workbook, or a table of extraordinary budgets. */
export type ClusterPart =
  | { readonly [P in TablePart]: TableFacts<P> }[TablePart]
  | { readonly part: 'approvals'; readonly statements: Approvals; readonly year: number | null };

/** All parts of a workbook together. What no sheet speaks of is absent. */
export interface MergedParts {
  readonly cluster?: ClusterBudgetFacts;
  readonly extraordinary?: readonly ExtraordinaryFacts[];
  readonly quota?: Partial<QuotaFacts>;
  readonly order?: Order;
  /** What the sheets of each room say; the members that they share come from elsewhere. */
  readonly council?: CouncilFacts;
  readonly delegation?: DelegationFacts;
  readonly tenders?: TendersFacts;
  readonly membership?: MembershipFacts;
  /** Of `cluster`, `extraordinary`, `quota`, `order`, the rooms and what is in them; undefined where no sheet is near it. */
  placeOf(path: Path): CellAt | undefined;
}

/** Why a cell of such a sheet was not read. */
export type ClusterCellProblem = Problem<
  | 'date-unclear' // could be read in two ways, or in none; facts: text
  | 'date-not-a-day' // reads as a date, and the calendar has no such day; facts: text
  | 'date-as-number' // a number whose format does not show it as a date; facts: text
  | 'choice-unknown' // facts: text, and the words that are read: he, ar, fa, en
  | 'year-unclear' // facts: text
  | 'count-unclear' // no whole number of people or votes; facts: text
  | 'share-unclear' // no share between 0 and 100 %; facts: text
  | 'clause-unknown' // no clause of the procedure; facts: text
  | 'total-differs' // of a row of totals; facts: total, sum (of the lines that it could add up)
  | 'column-unknown' // facts: heading, text
  | 'row-unknown' // no line, total or heading; facts: text
  | 'key-repeated' // facts: text, other (the cell that was taken)
>;

/** What was noticed beside what a sheet says. */
export type ClusterBookNote = Problem<
  | 'heading-chosen' // of several columns that would do; facts: text, other (a cell)
  | 'heading-near' // in the office's own words, and taken for one of ours; facts: text, heading (ours, in the text's language)
  | 'column-passed-over' // facts: heading
  | 'row-as-heading' // a row without figures was taken as the heading of those below it; facts: text
  | 'payments-turned' // payments are negative in the sheet, positive in the facts; facts: heading
  | 'opening-balance' // what came of earlier years counts with the receipts or payments; facts: heading
  | 'owner-unstated' // neither a cluster nor an authority is named: read as an authority's
>;

export type ClusterBookCode = ClusterCellProblem['code'] | ClusterBookNote['code'];
