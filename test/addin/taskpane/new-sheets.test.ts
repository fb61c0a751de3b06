import {
  DEFAULT_VINTAGE,
  isoDate,
  LANGUAGES,
  planScenario,
  readMembers,
  type Cell,
  type IsoDate,
  type Language,
} from '../../../lib/index.js';
import { clusterRequest } from '../../../addin/taskpane/state/cluster.js';
import { blankMembersPlan } from '../../../addin/taskpane/state/template.js';
import { loadVoice } from '../../../addin/taskpane/words/voice.js';
import { after, recommended, registry as loading, snapshotOf } from './support/sheets.js';

const today = isoDate('2026-11-21') as IsoDate;

async function blankPlan(language: Language) {
  const voice = await loadVoice(language);
  const headings = [
    voice.say('empty.heading.name'),
    voice.say('population'),
    voice.say('socio'),
    voice.say('periph'),
    voice.say('empty.heading.quota'),
  ] as const;
  const words = {
    sheet: voice.say('empty.sheet'),
    title: voice.say('empty.title'),
    headings,
    total: voice.say('empty.total'),
  };
  return blankMembersPlan(words, snapshotOf({ [words.sheet]: [] }), language !== 'en');
}

test.each(LANGUAGES)('the blank table in %s is recognised once it is filled in', async (language) => {
  const snapshot = after(await blankPlan(language));
  const [sheet] = snapshot.sheets;
  expect(sheet?.name).toMatch(/ \(2\)$/);
  const rows = sheet?.rows.map((row) => [...row]) ?? [];
  const filled: (Cell | undefined)[] = [{ value: 'טייבה' }, { value: 44585 }, { value: 3 }, { value: 6 }];
  rows[2] = [...filled, rows[2]?.[4]];
  const { tables } = readMembers({ sheets: sheet ? [{ ...sheet, rows }] : [] }, null);
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ missing: [], confidence: 'certain' });
  expect(tables[0]?.columns.quota?.column).toBe(4);
  expect(tables[0]?.rows[0]?.input).toEqual({ ok: true, value: { population: 44585, socio: 3, periph: 6 } });
  expect(rows[2]?.[4]?.formula).toBe('=IF(COUNTA(B3:D3)=0,"",CLUSTERQUOTA(B3,C3,D3))');
});

test('the Sharon cluster comes with its fifteen members and the bureau’s figures', async () => {
  const registry = await loading;
  const words = { sheet: 'רשויות חברות', title: (name: string) => `אשכול ${name}` };
  const existing = snapshotOf({ גיליון1: [] });
  const request = clusterRequest(
    registry,
    registry.clusters().find(({ name }) => name.en === 'Sharon')?.name.he ?? '',
    words,
    recommended(),
    existing,
    DEFAULT_VINTAGE,
    'he',
    today,
  );
  const planned = request && planScenario(request);
  if (!planned?.ok) throw new Error('no plan');
  const { tables } = readMembers(after(planned.value.plan), registry);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.rows).toHaveLength(15);
  expect(tables[0]?.vintage).toMatchObject({ vintage: DEFAULT_VINTAGE, agreeing: 15, differences: [] });
});

test('an unknown cluster gives nothing', async () => {
  const words = { sheet: 'x', title: String };
  const none = clusterRequest(
    await loading,
    'אטלנטיס',
    words,
    recommended(),
    snapshotOf({}),
    DEFAULT_VINTAGE,
    'he',
    today,
  );
  expect(none).toBeUndefined();
});
