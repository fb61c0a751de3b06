/** First-strong isolate … pop, so that a value keeps its order inside a sentence of the other direction. */
export const isolate = (value: string | number | undefined): string => `\u2068${String(value ?? '')}\u2069`;
