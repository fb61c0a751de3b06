import { Button, makeStyles, mergeClasses, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { SEVERITIES, type BookCheck, type CheckEntry } from '../../../../lib/index.js';
import { groupsOf, isSelected, itemsOf, shownOf, type Group } from '../../state/check/items.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { tokens } from '../tokens.js';
import { sentenceOf, useCheck, type CheckVoice } from './check.js';
import { clauseText } from './clause.js';
import { Finding } from './Finding.js';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 100%', maxWidth: 'none' },
  select: { flex: '1 1 0', minWidth: 0 },
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  more: { alignSelf: 'flex-start' },
  apart: { rowGap: 0 },
  title: { '::first-letter': { textTransform: 'uppercase' } },
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
  const say = useMemo(() => sayer(voice), [voice]);
  const shown = useMemo(() => shownOf(items, filter, say), [items, filter, say]);
  const groups = useMemo(() => groupsOf(shown), [shown]);
  const isFiltered = shown.length < items.length;
  if (items.length === 0) return null;
  return (
    <>
      {items.length >= FEW && <Filters book={book} />}
      <div role="status">
        {isFiltered && (
          <>
            {shown.length === 0
              ? voice.say('shown.none')
              : voice.say('shown', { count: shown.length, of: items.length })}{' '}
            <Button
              size="small"
              onClick={() => {
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
          <GroupOf key={group.outcome} group={group} />
        ))}
      </div>
    </>
  );
}

function Filters({ book }: { readonly book: BookCheck }) {
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

/** So many are drawn at a time: a book can have thousands. */
const PAGE = 50;
/** What is in order is there to be looked up, not to be read through. */
const CLOSED = 0;

function GroupOf({ group: { outcome, items } }: { readonly group: Group }) {
  const styles = useStyles();
  const looks = useLooks();
  const { state } = usePane();
  const { voice, checking } = useCheck();
  const { filter } = checking;
  const isAsked = filter.outcome === outcome || filter.text.trim() !== '';
  const [asked, setAsked] = useState(outcome === 'met' ? CLOSED : PAGE);
  const least = isAsked ? Math.max(asked, PAGE) : asked;
  const selected = items.findIndex((item) => isSelected(item, state.selection));
  // What is selected in the sheet is shown, however far down it stands.
  const limit = outcome === 'met' && asked === CLOSED ? least : Math.max(least, selected + 1);
  const shown = items.slice(0, limit);
  const hidden = items.length - shown.length;
  const count = items.length;
  return (
    <section className={looks.section}>
      <h3 className={mergeClasses(looks.heading, styles.title)}>
        {outcome === 'breached'
          ? voice.say('check.breaches', { count })
          : voice.say(`count.${outcome}`, { count })}
      </h3>
      {shown.length > 0 && (
        <ul className={mergeClasses(looks.list, styles.apart)}>
          {shown.map((item) => (
            <Finding
              key={item.key}
              item={item}
              open={checking.open.includes(item.key)}
              selected={isSelected(item, state.selection)}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setAsked(shown.length + PAGE);
          }}
        >
          {voice.say('show.more', { count: Math.min(hidden, PAGE) })}
        </Button>
      )}
    </section>
  );
}
