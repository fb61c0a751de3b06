import fc from 'fast-check';
import { check, fromAgorot, LANGUAGES, loadAllWords, type Finding, type Money } from '../../lib/index.js';
import type { AgreementFacts, ClusterBudgetFacts, ExtraCommitment } from '../../lib/budget/cluster/facts.js';
import type { ExtraordinaryFacts } from '../../lib/budget/projects/facts.js';
import {
  activity,
  agorot,
  agreement,
  authority,
  cluster,
  lawful,
  lawfulProject,
  on,
  projects,
  sum,
} from './cluster-cases.js';

const run = (facts: ClusterBudgetFacts): readonly Finding[] => check({ budget: { cluster: facts } }, on);
const breaches = (facts: ClusterBudgetFacts, ...rules: readonly string[]): number =>
  run(facts).filter(({ rule, outcome }) => rules.includes(rule) && outcome === 'breached').length;

/** What was found, without where: rows that change places change the place alone. */
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, code, outcome, facts }) => JSON.stringify([rule, code, outcome, facts])).sort();

test('every cluster gets an answer: a known outcome, a citation, and a place in the facts', () => {
  fc.assert(
    fc.property(cluster, (facts) => {
      for (const { outcome, sources, path } of run(facts)) {
        expect(['met', 'breached', 'undetermined', 'advisory']).toContain(outcome);
        expect(sources.length).toBeGreaterThan(0);
        expect(path.slice(0, 2)).toEqual(['budget', 'cluster']);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever is found has its sentence in every language, with everything that the sentence speaks of', async () => {
  const speakers = await Promise.all(LANGUAGES.map((language) => loadAllWords(language)));
  fc.assert(
    fc.property(cluster, projects, (facts, table) => {
      for (const finding of check({ budget: { cluster: facts, extraordinary: [table] } }, on)) {
        for (const { say } of speakers) {
          const sentence = say(finding);
          expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|\u2068none\u2069/);
          expect(sentence).not.toMatch(/\([\s\u2066-\u2069]*\)|«[\s\u2066-\u2069]*»/);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('B2: one more signed agreement never adds a breach', () => {
  const signed = fc
    .record({ authority, service: activity, participation: sum })
    .map((one): AgreementFacts => ({ ...one, signed: { reference: 'הסכם' } }));
  fc.assert(
    fc.property(cluster, fc.array(agreement, { maxLength: 4 }), signed, (facts, agreements, one) => {
      const before = breaches({ ...facts, agreements }, 'B2', 'B2-sum');
      expect(breaches({ ...facts, agreements: [...agreements, one] }, 'B2', 'B2-sum')).toBeLessThanOrEqual(
        before,
      );
    }),
    { numRuns: 400 },
  );
});

test('B8: paying less never adds a breach, nor does a larger budget, nor one more approval of the minister', () => {
  const less = (facts: ClusterBudgetFacts, index: number, by: Money): ClusterBudgetFacts => {
    const lines = (facts.lines ?? []).map((one, at) => {
      if (at !== index || !one.executed) return one;
      return { ...one, executed: one.executed.lte(by) ? fromAgorot(0) : (one.executed.minus(by) as Money) };
    });
    return { ...facts, lines };
  };
  const more = (facts: ClusterBudgetFacts, index: number, by: Money): ClusterBudgetFacts => ({
    ...facts,
    lines: (facts.lines ?? []).map((one, at) =>
      at === index && one.budget ? { ...one, budget: one.budget.plus(by) as Money } : one,
    ),
  });
  const approved = (amount: Money): ExtraCommitment => ({
    name: 'נוספת',
    amount,
    decision: { reference: '1' },
    approval: { reference: '2' },
  });
  const rules = ['B8', 'B8-approved', 'B8-lines'];
  fc.assert(
    fc.property(cluster, fc.nat(5), sum, (facts, index, by) => {
      const before = breaches(facts, ...rules);
      expect(breaches(less(facts, index, by), ...rules)).toBeLessThanOrEqual(before);
      expect(breaches(more(facts, index, by), ...rules)).toBeLessThanOrEqual(before);
      const extraCommitments = [...(facts.extraCommitments ?? []), approved(by)];
      expect(breaches({ ...facts, extraCommitments }, ...rules)).toBeLessThanOrEqual(before);
    }),
    { numRuns: 400 },
  );
});

test('B8 is in breach exactly where an exact count of agorot says so', () => {
  const known = fc.record({ budget: agorot, executed: agorot, committed: agorot });
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 8 }), agorot, (rows, extraAgorot) => {
      const total = (field: 'budget' | 'executed' | 'committed') =>
        rows.reduce((before, row) => before + BigInt(row[field]), 0n);
      const facts: ClusterBudgetFacts = {
        lines: rows.map((row, index) => ({
          name: String(index),
          side: 'expenditure',
          budget: fromAgorot(row.budget),
          executed: fromAgorot(row.executed),
          committed: fromAgorot(row.committed),
        })),
        extraCommitments: [
          {
            name: '',
            amount: fromAgorot(extraAgorot),
            decision: { reference: '1' },
            approval: { reference: '2' },
          },
        ],
      };
      const within = total('executed') + total('committed') - BigInt(extraAgorot) <= total('budget');
      const [finding] = run(facts).filter(({ rule }) => rule === 'B8');
      expect(finding?.outcome).toBe(within ? 'met' : 'breached');
    }),
    { numRuns: 300 },
  );
});

test('the order of rows changes no finding but its place', () => {
  const reversed = <T>(list: readonly T[] | undefined) => (list ? { list: [...list].reverse() } : undefined);
  fc.assert(
    fc.property(cluster, (facts) => {
      const turned: ClusterBudgetFacts = {
        ...facts,
        ...(facts.loans && { loans: reversed(facts.loans)?.list ?? [] }),
        ...(facts.extraCommitments && { extraCommitments: reversed(facts.extraCommitments)?.list ?? [] }),
        ...(facts.contributions && { contributions: reversed(facts.contributions)?.list ?? [] }),
      };
      expect(said(run(turned))).toEqual(said(run(facts)));
      // Of several lines for one service, and of several agreements, the first one names the finding.
      const lines = reversed(facts.lines)?.list;
      const agreements = reversed(facts.agreements)?.list;
      const also: ClusterBudgetFacts = {
        ...facts,
        ...(lines && { lines }),
        ...(agreements && { agreements }),
      };
      const outcomes = (of: ClusterBudgetFacts) =>
        run(of)
          .map(({ rule, code }) => `${rule} ${code}`)
          .sort();
      expect(outcomes(also)).toEqual(outcomes(facts));
    }),
    { numRuns: 300 },
  );
});

test('a lawful cluster is in breach of nothing', () => {
  fc.assert(
    fc.property(lawful, (facts) => {
      expect(run(facts).filter(({ outcome }) => outcome === 'breached')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('lawful extraordinary budgets are in breach of nothing, of clusters and of authorities', () => {
  fc.assert(
    fc.property(
      fc.array(lawfulProject, { maxLength: 5 }),
      fc.constantFrom<ExtraordinaryFacts['of']>('cluster', 'authority'),
      (projects, of) => {
        const table: ExtraordinaryFacts = {
          of,
          projects,
          regularAccounts: ['1'],
          trust: 'chair-and-treasurer',
        };
        const found = check({ budget: { extraordinary: [table] } }, on);
        expect(found.filter(({ outcome }) => outcome === 'breached')).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
