/** Work in steps that take about a millisecond each; what it returns is its answer. */
export type Steps<Progress, Answer> = Generator<Progress, Answer, void>;

export interface Slicing {
  /** Milliseconds that go by, from anywhere on. */
  readonly now: () => number;
  /** Lets everything else happen: input, drawing. */
  readonly rest: () => Promise<void>;
  /** Asked after every rest. */
  readonly stopped: () => boolean;
}

/** As long as the work holds the page at a time: under a frame, so that nothing is ever seen to stand still. */
const SLICE_MS = 12;

/** Runs the work in slices; tells how far it is after each. Undefined where it was stopped. */
export async function inSlices<Progress, Answer>(
  work: Steps<Progress, Answer>,
  told: (progress: Progress) => void,
  { now, rest, stopped }: Slicing,
): Promise<Answer | undefined> {
  let begun = now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - begun < SLICE_MS) continue;
    told(step.value);
    await rest();
    if (stopped()) return undefined;
    begun = now();
  }
}
