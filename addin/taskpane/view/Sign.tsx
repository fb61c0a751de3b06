import { makeStyles, mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({ icon: { display: 'block' } });

interface Props {
  /** Of a drawing 16 wide and high. */
  readonly path: string;
  /** The class of its colour. */
  readonly color: string;
}

/** A small drawn sign beside words that say the same. */
export function Sign({ path, color }: Props) {
  const styles = useStyles();
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={mergeClasses(styles.icon, color)}
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
