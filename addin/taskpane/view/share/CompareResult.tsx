import { Button } from '@fluentui/react-components';
import type { BookComparer, BookComparison, ComparedItem, Plan } from '../../../../lib/index.js';
import { differencesIn, groupsOf, placesOf, type Earlier } from '../../state/share/compared.js';
import { changePlace } from '../../state/share/places.js';
import { cellText } from '../../state/places.js';
import { usePane } from '../pane.js';
import { CellLink, Note } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { Several } from '../Several.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareVoice } from './share.js';

export interface Compared {
  /** Name of the file that the open workbook was compared with. */
  readonly file: string;
  readonly earlier: Earlier;
  readonly comparison: BookComparison;
  readonly comparer: BookComparer;
}

interface Props extends Compared {
  readonly voice: ShareVoice;
  /** Absent where the workbook is another one by now. */
  readonly announce?: (plan: Plan) => void;
}

/** How the two differ: what could not be compared first, then every difference by what it is of. */
export function CompareResult({ voice, announce, ...found }: Props) {
  const looks = useShareLooks();
  const { state } = usePane();
  const { file, earlier, comparison, comparer } = found;
  const { language } = voice;
  const { isSame, same, notes, apart, unrecognised } = comparison;
  const book = voice.say('share.compare.book');
  const [older, newer] = earlier === 'file' ? [file, book] : [book, file];

  const report = () => {
    const { reading } = state;
    if (reading.phase !== 'read' || !announce) return;
    const [theOlder, theNewer] = earlier === 'file' ? [{ file }, {}] : [{}, { file }];
    const { plan } = comparer.planDiffReport({
      language,
      comparison,
      older: theOlder,
      newer: theNewer,
      existing: reading.snapshot.sheets.map(({ name }) => name),
      say: (what) => sentence(what, voice),
    });
    announce(plan);
  };

  return (
    <>
      <div role="status">
        <Note {...(!isSame && { tone: 'warning' as const })}>
          {isSame
            ? sentence({ code: 'meaning-same', facts: { count: same } }, voice)
            : sentence({ code: 'meaning-differs', facts: { count: differencesIn(comparison) } }, voice)}
          <div>{voice.say('share.compare.sides', { older, newer })}</div>
        </Note>
      </div>
      {notes.length > 0 && (
        <Section title={voice.say('share.compare.notes', { count: notes.length })} begins="open">
          <Several>
            {notes.map((note, index) => (
              <span key={index}>{sentence(comparer.noteLine(note, language), voice)}</span>
            ))}
          </Several>
        </Section>
      )}
      {groupsOf(comparison).map(({ part, counts, tables }) => (
        <Section
          key={part}
          title={sentence(
            { code: 'meaning-part', facts: { part: comparer.partName(part, language), ...counts } },
            voice,
          )}
          begins="open"
        >
          {tables.map(({ of, items }, index) => (
            <div key={index}>
              {of !== undefined && (
                <h4 className={looks.plain}>
                  <bdi>{of}</bdi>
                </h4>
              )}
              <Items items={items} found={found} voice={voice} />
            </div>
          ))}
        </Section>
      ))}
      {unrecognised.changes.length > 0 && (
        <Section
          title={sentence({ code: 'meaning-cells', facts: { count: unrecognised.changes.length } }, voice)}
          begins="open"
        >
          <Several>
            {unrecognised.changes.map((change, index) => (
              <Change key={index} change={change} found={found} voice={voice} />
            ))}
          </Several>
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={sentence({ code: 'meaning-names-differ', facts: { count: apart.length } }, voice)}>
          <Items items={apart} found={found} voice={voice} />
        </Section>
      )}
      {!isSame && (
        <Button size="small" className={looks.act} disabled={!announce} onClick={report}>
          {voice.say('share.compare.report-sheet')}
        </Button>
      )}
    </>
  );
}

interface ItemsProps {
  readonly items: readonly ComparedItem[];
  readonly found: Compared;
  readonly voice: ShareVoice;
}

const Items = ({ items, found, voice }: ItemsProps) => (
  <Several>
    {items.map((item, index) => (
      <Item key={index} item={item} found={found} voice={voice} />
    ))}
  </Several>
);

/** One difference, at the cell of the open workbook; what only the file has, at the file's. */
function Item({ item, found, voice }: Omit<ItemsProps, 'items'> & { readonly item: ComparedItem }) {
  const { earlier, comparer } = found;
  const { book, file } = placesOf(item, earlier);
  return (
    <>
      {book ? <CellLink at={book} /> : file && voice.say('share.compare.in-file', { place: cellText(file) })}{' '}
      {sentence(comparer.comparedLine(item, voice.language), voice)}
    </>
  );
}

interface ChangeProps extends Omit<ItemsProps, 'items'> {
  readonly change: BookComparison['unrecognised']['changes'][number];
}

/** A change of a sheet that nobody recognised; its cells are those of the later workbook. */
function Change({ change, found, voice }: ChangeProps) {
  const at = changePlace(change);
  return (
    <>
      {at &&
        (found.earlier === 'file' ? (
          <CellLink at={at} />
        ) : (
          'cell' in change && voice.say('share.compare.in-file', { place: cellText(at) })
        ))}{' '}
      {sentence(found.comparer.changeNote(change), voice)}
    </>
  );
}
