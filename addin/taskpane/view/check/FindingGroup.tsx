import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isSelected, type Group } from '../../state/check/items.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { useCheck } from './check.js';
import { Finding } from './Finding.js';

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start' },
  apart: { rowGap: 0 },
  title: { '::first-letter': { textTransform: 'uppercase' } },
});

/** So many are drawn at a time: a book can have thousands. */
const PAGE = 50;
/** What is in order is there to be looked up, not to be read through. */
const CLOSED = 0;

/** Findings of one outcome, a page at a time. */
export function FindingGroup({ group: { outcome, items } }: { readonly group: Group }) {
  const styles = useStyles();
  const looks = useLooks();
  const { state } = usePane();
  const { voice, checking } = useCheck();
  const list = useRef<HTMLUListElement>(null);
  const { filter } = checking;
  const isAsked = filter.outcome === outcome || filter.text.trim() !== '';
  const [asked, setAsked] = useState(outcome === 'met' ? CLOSED : PAGE);
  const first = items.slice(0, isAsked ? Math.max(asked, PAGE) : asked);
  // What is selected in the sheet is shown, however far down it stands; a selected column may have thousands.
  const selected = items
    .slice(first.length)
    .filter((item) => isSelected(item, state.selection))
    .slice(0, PAGE);
  const shown = [...first, ...selected];
  const hidden = items.length - first.length;
  const count = items.length;
  return (
    <section className={looks.section}>
      <h3 className={mergeClasses(looks.heading, styles.title)}>
        {outcome === 'breached'
          ? voice.say('check.breaches', { count })
          : voice.say(`count.${outcome}`, { count })}
      </h3>
      {shown.length > 0 && (
        <ul ref={list} className={mergeClasses(looks.list, styles.apart)}>
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
            flushSync(() => {
              setAsked(first.length + PAGE);
            });
            list.current?.querySelectorAll<HTMLElement>(':scope > li')[first.length]?.focus();
          }}
        >
          {voice.say('show.more', { count: Math.min(hidden, PAGE) })}
        </Button>
      )}
    </section>
  );
}
