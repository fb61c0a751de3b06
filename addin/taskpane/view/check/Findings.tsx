import { Button, makeStyles, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, useRef, type RefObject } from 'react';
import { SEVERITIES, type BookCheck, type CheckEntry } from '../../../../lib/index.js';
import { groupsOf, itemsOf, shownOf } from '../../state/check/items.js';
import { tokens } from '../tokens.js';
import { sentenceOf, useCheck, type CheckVoice } from './check.js';
import { clauseText } from './clause.js';
import { FindingGroup } from './FindingGroup.js';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 100%', maxWidth: 'none' },
  select: { flex: '1 1 0', minWidth: 0 },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Under so many nobody needs to search. */
const FEW = 4;

/** What is shown of an entry. Thousands are looked through at every letter of a search, so each is said once. */
function sayer(voice: CheckVoice): (entry: CheckEntry) => string {
  const said = new WeakMap<CheckEntry, string>();
  return (entry) => {
    const { source } = entry;
    const known = said.get(entry);
    const text = known ?? [sentenceOf(entry, voice), source && clauseText(source, voice)].join(' · ');
    said.set(entry, text);
    return text;
  };
}

/** All that the check says, by how grave it is; searched and filtered. */
export function Findings({ book }: { readonly book: BookCheck }) {
  const styles = useStyles();
  const { voice, checking, send } = useCheck();
  const { filter } = checking;
  const items = itemsOf(book);
  const search = useRef<HTMLInputElement>(null);
  const say = useMemo(() => sayer(voice), [voice]);
  const shown = useMemo(() => shownOf(items, filter, say), [items, filter, say]);
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const isFiltered = shown.length < items.length;
  if (items.length === 0) return null;
  return (
    <>
      {items.length >= FEW && <Filters book={book} search={search} />}
      <div role="status">
        {isFiltered && (
          <>
            {shown.length === 0
              ? voice.say('shown.none')
              : voice.say('shown', { count: shown.length, of: items.length })}{' '}
            <Button
              size="small"
              onClick={() => {
                search.current?.focus();
                send({ type: 'unfiltered' });
              }}
            >
              {voice.say('filter.clear')}
            </Button>
          </>
        )}
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <FindingGroup key={group.outcome} group={group} />
        ))}
      </div>
    </>
  );
}

interface FiltersProps {
  readonly book: BookCheck;
  /** Where whoever lifts the filter goes on. */
  readonly search: RefObject<HTMLInputElement>;
}

function Filters({ book, search }: FiltersProps) {
  const styles = useStyles();
  const { voice, checking, send } = useCheck();
  const { text, outcome, sheet } = checking.filter;
  const items = itemsOf(book);
  const sheets = useMemo(() => {
    const named = new Set(items.flatMap(({ entry }) => entry.sheet ?? []));
    return book.sheets.map((each) => each.sheet).filter((name) => named.has(name));
  }, [book, items]);
  const outcomes = SEVERITIES.filter((each) => items.some(({ entry }) => entry.outcome === each));
  return (
    <div className={styles.filters} role="search">
      <SearchBox
        input={{ ref: search }}
        size="small"
        className={styles.search}
        aria-label={voice.say('search')}
        placeholder={voice.say('search')}
        value={text}
        onChange={(_event, { value }) => {
          send({ type: 'searched', text: value });
        }}
      />
      <Select
        size="small"
        className={styles.select}
        aria-label={voice.say('filter.outcome')}
        value={outcome ?? ''}
        onChange={(_event, { value }) => {
          send({ type: 'outcome-chosen', outcome: SEVERITIES.find((each) => each === value) });
        }}
      >
        <option value="">{`${voice.say('filter.outcome')}: ${voice.say('filter.all')}`}</option>
        {outcomes.map((each) => (
          <option key={each} value={each}>
            {voice.say(`outcome.${each}`)}
          </option>
        ))}
      </Select>
      {sheets.length > 1 && (
        <Select
          size="small"
          className={styles.select}
          aria-label={voice.say('filter.sheet')}
          value={sheet ?? ''}
          onChange={(_event, { value }) => {
            send({ type: 'sheet-chosen', sheet: value === '' ? undefined : value });
          }}
        >
          <option value="">{`${voice.say('filter.sheet')}: ${voice.say('filter.all')}`}</option>
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
