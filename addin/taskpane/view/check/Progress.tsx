import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { Exact, type BookProgress } from '../../../../lib/index.js';
import type { Run } from '../../state/check/checking.js';
import { tokens } from '../tokens.js';
import { useCheck, type CheckVoice } from './check.js';

const useStyles = makeStyles({
  place: { outlineStyle: 'none' },
  // Quick answers come without it.
  late: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '300ms',
    animationTimingFunction: 'step-end',
    animationFillMode: 'backwards',
  },
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minHeight: '32px' },
  progress: { flex: '1 1 auto', minWidth: 0, accentColor: tokens.colorBrandBackground },
  where: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

function textOf(progress: BookProgress | undefined, voice: CheckVoice): string {
  if (!progress) return voice.say('checking');
  if (progress.stage === 'checking') return voice.say('checking.rules');
  return voice.say('checking.sheet', {
    sheet: progress.sheet ?? '',
    done: voice.digits(new Exact(progress.done)),
    of: voice.digits(new Exact(progress.of)),
  });
}

/** How far a check is, and how to stop it. */
export function Progress({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { voice, intents } = useCheck();
  const place = useRef<HTMLDivElement>(null);
  const running = run.phase === 'running';
  const progress = running ? run.progress : undefined;
  const text = textOf(progress, voice);
  return (
    <div ref={place} tabIndex={-1} className={styles.place} role="status" aria-busy={running}>
      {running && (
        <div className={styles.late}>
          <div className={styles.bar}>
            <progress
              className={styles.progress}
              {...(progress && { max: progress.of, value: progress.done })}
              aria-label={voice.say('checking')}
              aria-valuetext={text}
            />
            <Button
              size="small"
              onClick={() => {
                // The button goes away; what is said instead stands here.
                place.current?.focus();
                intents.stop();
              }}
            >
              {voice.say('stop')}
            </Button>
          </div>
          {/* Counting aloud would drown everything else. */}
          <div className={styles.where} aria-live="off">
            {text}
          </div>
        </div>
      )}
    </div>
  );
}
