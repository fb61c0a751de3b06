import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { useLooks } from '../looks.js';
import { tokens } from '../tokens.js';
import { useWidth } from './frame.js';
import { usePalette } from './palette.js';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  key: { width: '12px', height: '12px', marginInlineEnd: tokens.spacingHorizontalXS },
  drawing: { width: '100%' },
  svg: { display: 'block', maxWidth: '100%' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  scroll: { overflowX: 'auto' },
  apart: { paddingInline: tokens.spacingHorizontalS },
  // Names stay where a wide table is scrolled.
  names: {
    position: 'sticky',
    insetInlineStart: 0,
    minWidth: '5.5em',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'normal',
  },
});

interface Props {
  readonly title: string;
  /** What the picture shows, in a sentence: below it, and instead of it for whoever does not see it. */
  readonly told: string;
  readonly note?: string | undefined;
  readonly legend?: { readonly old: string; readonly next: string };
  readonly height: number;
  readonly draw: (width: number) => ReactNode;
  readonly table: TableProps;
  /** What opens the table. */
  readonly asTable: string;
}

/** A drawing with its words and, behind a line that opens, its figures as a table. */
export function Picture({ title, told, note, legend, height, draw, table, asTable }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { ref, width } = useWidth<HTMLDivElement>();
  return (
    <figure className={styles.figure}>
      <figcaption className={looks.heading}>{title}</figcaption>
      {legend && (
        <div className={styles.legend}>
          <Key series="old" name={legend.old} />
          <Key series="next" name={legend.next} />
        </div>
      )}
      <div ref={ref} className={styles.drawing}>
        <svg
          className={styles.svg}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${title}. ${told}`}
        >
          {draw(width)}
        </svg>
      </div>
      <div className={looks.small}>{told}</div>
      {note !== undefined && <div className={looks.small}>{note}</div>}
      <details>
        <summary className={styles.summary}>{asTable}</summary>
        <div className={styles.scroll}>
          <Table {...table} />
        </div>
      </details>
    </figure>
  );
}

function Key({ series, name }: { readonly series: 'old' | 'next'; readonly name: string }) {
  const styles = useStyles();
  const palette = usePalette();
  return (
    <span>
      <svg className={styles.key} viewBox="0 0 12 12" aria-hidden="true">
        <rect x="1" y="1" width="10" height="10" className={palette[series]} />
      </svg>
      <bdi>{name}</bdi>
    </span>
  );
}

export interface TableProps {
  readonly caption: string;
  readonly headings: readonly [first: string, ...numbers: string[]];
  /** The first cell names the row, the others are numbers. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly [ReactNode, ...ReactNode[]] }[];
}

/** The figures of a picture. */
export function Table({ caption, headings: [first, ...numbers], rows }: TableProps) {
  const styles = useStyles();
  const looks = useLooks();
  const number = mergeClasses(looks.cell, looks.number, styles.apart);
  const name = mergeClasses(looks.cell, looks.name, styles.names);
  return (
    <table className={looks.table}>
      <caption className={looks.caption}>{caption}</caption>
      <thead className={looks.head}>
        <tr>
          <th scope="col" className={name}>
            {first}
          </th>
          {numbers.map((heading, index) => (
            <th key={index} scope="col" dir="ltr" className={number}>
              <bdi>{heading}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [label, ...figures] }) => (
          <tr key={key}>
            <th scope="row" className={name}>
              {label}
            </th>
            {figures.map((figure, index) => (
              <td key={index} dir="ltr" className={number}>
                <Fragment>{figure}</Fragment>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
