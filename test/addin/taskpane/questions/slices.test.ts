import { inSlices, type Steps } from '../../../../addin/taskpane/state/questions/slices.js';

/** A clock that only work moves. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** So many steps that take so long each; says when each ended. */
function* steps(count: number, each: number, { now, pass }: ReturnType<typeof clock>): Steps<number, string> {
  for (let step = 1; step <= count; step++) {
    pass(each);
    yield now();
  }
  return 'done';
}

test('the page gets its turn before a frame is missed, and is told how far the work is', async () => {
  const time = clock();
  const rests: number[] = [];
  const told: number[] = [];
  const answer = await inSlices(steps(100, 1, time), (at) => told.push(at), {
    now: time.now,
    rest: () => {
      rests.push(time.now());
      time.pass(50);
      return Promise.resolve();
    },
    stopped: () => false,
  });
  expect(answer).toBe('done');
  // Twelve milliseconds of work, fifty of the page's own, and so on.
  expect(rests).toEqual([12, 74, 136, 198, 260, 322, 384, 446]);
  expect(told).toEqual(rests);
});

test('quick work is not interrupted', async () => {
  const time = clock();
  const rest = jest.fn(() => Promise.resolve());
  const slicing = { now: time.now, rest, stopped: () => false };
  expect(await inSlices(steps(11, 1, time), () => undefined, slicing)).toBe('done');
  expect(rest).not.toHaveBeenCalled();
});

test('stopped work goes no further and has no answer', async () => {
  const time = clock();
  const made: number[] = [];
  const work = function* (): Steps<number, string> {
    for (const at of steps(1000, 5, time)) {
      made.push(at);
      yield at;
    }
    return 'done';
  };
  const slicing = { now: time.now, rest: () => Promise.resolve(), stopped: () => time.now() > 30 };
  expect(await inSlices(work(), () => undefined, slicing)).toBeUndefined();
  expect(made).toHaveLength(9);
});
