/** Keeps what we must know of a workbook when it comes back: Excel, LibreOffice and excelize keep sheets, and lose custom parts and settings. */
export const RECORD_SHEET = '_eshkol';

/** Lists to choose from that are too long for a rule, or hold commas; a number follows where the name is taken. */
export const LIST_SHEET = '_eshkol_lists';

const OWN = /^_eshkol(?:_lists(?: \(\d+\))?)?$/i;

/** Sheets that hold nothing of the user's: they are never sealed, compared, frozen, collected or checked. */
export const isOwnSheet = (name: string): boolean => OWN.test(name);
