import {
  DEFAULT_VINTAGE,
  kindIn,
  loadRegistry,
  loadTemplates,
  type Language,
  type Plan,
  type Snapshot,
  type Template,
  type TemplateOptions,
} from '../../../../lib/index.js';
import { planEdits, readWorkbook, writeWorkbook } from '../../../../lib/xlsx/index.js';

const evidence = (reference: string, on: string) => ({ reference, on });

export const CLUSTER = 'אשכול השרון';

/** Bytes of a new workbook, or of one with a plan written onto it. */
export async function written(
  original: Uint8Array | null,
  { plan, resultOf }: { readonly plan: Plan; readonly resultOf?: Template['resultOf'] },
): Promise<Uint8Array> {
  const bytes = await writeWorkbook(original, planEdits(plan, resultOf));
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

export async function opened(bytes: Uint8Array): Promise<Snapshot> {
  const book = await readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.problems));
  return book.value;
}

export async function sharonNames(): Promise<readonly string[]> {
  const registry = await loadRegistry();
  const cluster = registry.findCluster('השרון');
  if (!cluster.ok) throw new Error('no such cluster');
  return registry.clusterMembers(cluster.value).map(({ name }) => name.he);
}

/** A cluster's workbook of tables that name its authorities: each has a row of quotas, a seat and an agreement, some have more. */
export async function clusterBook(language: Language = 'he'): Promise<Uint8Array> {
  const registry = await loadRegistry();
  const cluster = registry.findCluster('השרון');
  if (!cluster.ok) throw new Error('no such cluster');
  const authorities = registry.clusterMembers(cluster.value);
  const names = authorities.map(({ name }) => name.he);
  const options: TemplateOptions = {
    title: CLUSTER,
    year: 2027,
    vintage: DEFAULT_VINTAGE,
    members: authorities.map((authority) => {
      const figures = authority.figures[DEFAULT_VINTAGE];
      return {
        name: authority.name.he,
        code: authority.code,
        kind: kindIn(authority.kind, language),
        population: figures?.population?.value ?? 0,
        socio: figures?.socio?.value ?? 1,
        periph: figures?.periph?.value ?? 1,
      };
    }),
    rows: {
      contributions: names.map((authority, at) => ({ authority, inCluster: 40_000 + 1000 * at })),
      agreements: names.map((authority, at) => ({
        authority,
        service: 'שירות וטרינרי',
        participation: 12_000.5 + at,
        ...(at % 2 === 0 && { signed: evidence(`הסכם ${String(at + 1)}/2026`, '2026-03-01') }),
        from: '2026-04-01',
      })),
      council: names.map((authority, at) => ({
        authority,
        representative: 'ראש הרשות',
        role: 'head',
        employee: 'no',
        elected: 'yes',
        from: '2024-07-01',
        office: at === 0 ? 'chair' : 'member',
      })),
      contracts: [
        {
          name: 'חוזה 7/2026',
          authority: names[1] ?? '',
          party: 'authority',
          supplier: 'ספק תאורה',
          object: 'goods',
          on: '2026-05-05',
          amount: 250_000,
          vat: 'with',
          tender: '2/2026',
        },
        {
          name: 'חוזה 8/2026',
          authority: names[1] ?? '',
          party: 'authority',
          supplier: 'ספק פחים',
          on: '2026-06-06',
          amount: 90_000,
        },
      ],
      delegations: [
        {
          authority: names[2] ?? '',
          subject: 'אכיפה סביבתית',
          kind: 'power',
          proposal: evidence('הצעה 9/2025', '2025-04-06'),
          authorityDecision: evidence('פרוטוקול 11/2025', '2025-04-28'),
          councilDecision: evidence('החלטה 8/2025', '2025-05-15'),
          convinced: 'yes',
          released: 'no',
        },
      ],
    },
  };
  const { planTemplate } = await loadTemplates();
  const parts = ['members', 'contributions', 'agreements', 'council', 'contracts', 'delegations'] as const;
  const taken: string[] = [];
  const templates = parts.map((part) => {
    const template = planTemplate(part, language, { ...options, existing: taken });
    taken.push(...template.sheets.map(({ name }) => name));
    return template;
  });
  return written(null, {
    plan: { steps: templates.flatMap(({ plan }) => plan.steps) },
    resultOf: (sheet, row, column) =>
      templates.find(({ sheets }) => sheets.some(({ name }) => name === sheet))?.resultOf(sheet, row, column),
  });
}
