/**
 * What most sheets do not need comes when it is first asked for: that answer is a promise, which shows #BUSY! for a moment, and all
 * later ones are given at once. What could not be fetched is asked for again.
 */
export function lazily<M>(fetch: () => Promise<M>): <R>(answer: (module: M) => R) => R | Promise<R> {
  let known: M | undefined;
  return (answer) =>
    known === undefined ? fetch().then((module) => answer((known = module))) : answer(known);
}
