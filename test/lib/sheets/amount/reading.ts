import {
  readAmount,
  type AmountConventions,
  type AmountEvidence,
  type CellValue,
} from '../../../../lib/index.js';

/** The amount as plain decimal text, null for none, or the code of why not. */
export const read = (value: CellValue, conventions?: AmountConventions, format?: string): string | null => {
  const result = readAmount({ value, ...(format !== undefined && { format }) }, conventions);
  if (!result.ok) return result.problems[0].code;
  return result.value.value?.toFixed() ?? null;
};

export const evidence = (value: CellValue, format?: string): Partial<AmountEvidence> => {
  const result = readAmount({ value, ...(format !== undefined && { format }) });
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value.evidence;
};
