import { makeStyles } from '@fluentui/react-components';
import type { Exact } from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import type { Parameter } from '../../state/scenarios/events.js';
import { changesIn } from '../../state/scenarios/parameters.js';
import { useSimulation, type SimulationView } from '../simulate/simulation.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    minHeight: '24px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
});

/** A number in the digits of the language; what is half typed stands as it is. */
function numberText(typed: string, say: (value: Exact) => string): string {
  const value = typedNumber(typed);
  return value ? say(value) : typed;
}

function labelOf(parameter: Parameter, { voice, base, entry }: SimulationView): string {
  const { draft } = entry;
  const nameOf = (key: string): string =>
    [...base.members, ...draft.added].find((member) => member.key === key)?.name ?? key;
  if (typeof parameter === 'object') {
    if ('added' in parameter) return voice.say('chip.added', { name: nameOf(parameter.added) });
    if ('removed' in parameter) return voice.say('chip.removed', { name: nameOf(parameter.removed) });
    const { override, argument = 'population' } = parameter;
    const value = draft.overrides[override]?.[argument] ?? '';
    return voice.say('chip.override', {
      name: nameOf(override),
      field: voice.say(`figures.${argument}`),
      value: numberText(value, voice.digits),
    });
  }
  switch (parameter) {
    case 'growth':
      return voice.say('chip.growth', {
        perCent: numberText(draft.growth.perCent, voice.perCent),
        years: numberText(draft.growth.years, voice.digits),
      });
    case 'vintage':
      return typeof draft.vintage === 'string' ? voice.say(`vintage.${draft.vintage}`) : voice.say('vintage');
    case 'factor':
      return voice.say('chip.factor', { value: numberText(draft.arrangement.factor, voice.perCent) });
    case 'tariff': {
      const [part] = draft.arrangement.parts;
      return voice.say('chip.tariff', {
        value: part?.kind === 'formula' ? numberText(part.tariff, (value) => voice.nis(value)) : '',
      });
    }
    case 'socio':
    case 'periph':
      return voice.say(`coefficients.${parameter}`);
    case 'arrangement':
    case 'bands':
    case 'caps':
    case 'floors':
    case 'limits':
      return voice.say(parameter);
  }
}

/** The keyboard stays where one is working: on the next chip, or the one before; after the last one, on what comes after them. */
function neighbour(chip: HTMLElement): HTMLElement | null | undefined {
  const item = chip.closest('li');
  const near = item?.nextElementSibling ?? item?.previousElementSibling;
  return near
    ? near.querySelector('button')
    : item?.closest('section')?.querySelector<HTMLElement>('select, input');
}

/** What the scenario assumes of its own; each is taken back by itself, and the others stay. */
export function Chips() {
  const styles = useStyles();
  const view = useSimulation();
  const { voice, entry, send } = view;
  const changes = changesIn(entry.draft);
  if (changes.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={voice.say('chips')}>
      {changes.map((parameter) => {
        const label = labelOf(parameter, view);
        return (
          <li key={JSON.stringify(parameter)}>
            <button
              type="button"
              className={styles.chip}
              aria-label={voice.say('chip.reset', { what: label })}
              title={voice.say('chip.reset', { what: label })}
              onClick={({ currentTarget }) => {
                neighbour(currentTarget)?.focus();
                send({ type: 'reset', parameter });
              }}
            >
              <span>{label}</span>
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.5" fill="none" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
