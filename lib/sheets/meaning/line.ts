import type { Language } from '../../core/language.js';
import { excerpt } from '../../core/text.js';
import { fieldName, keyName, partName, valueName } from './names.js';
import type { MeaningLine, MeaningNote } from './notes.js';
import { isThingChange, type ComparedItem, type ComparedPart, type ThingChange } from './types.js';

/** Facts of a thing that came or went, as many as a line takes. */
const SHOWN = 6;

function thingLine(item: ThingChange, language: Language): MeaningLine {
  const { what, key, holds, kind } = item;
  if (what === 'unread') {
    return { code: `meaning-unread-${kind}`, facts: { text: excerpt(holds[0]?.value ?? '') } };
  }
  const shown = holds
    .slice(0, SHOWN)
    .map(
      ({ field, value }) =>
        `${fieldName(what, field, key, language)}: ${excerpt(valueName(what, field, value, key, language))}`,
    );
  const more = holds.length > SHOWN ? ['…'] : [];
  const facts = { key: keyName(what, key, language), holds: [...shown, ...more].join(' · ') || 'nothing' };
  return { code: `meaning-${kind}`, facts };
}

/** A difference for its sentence, with the words of `language` for what has words of ours. */
export function comparedLine(item: ComparedItem, language: Language): MeaningLine {
  const { what, key } = item;
  if (isThingChange(item)) return thingLine(item, language);
  const field = fieldName(what, item.field, key, language);
  if (item.kind !== 'changed') return { code: `meaning-${item.kind}`, facts: { field, count: item.count } };
  const facts = { key: keyName(what, key, language), field };
  const value = (text: string): string => excerpt(valueName(what, item.field, text, key, language));
  const { before, after } = item;
  if (before === undefined) return { code: 'meaning-filled', facts: { ...facts, after: value(after ?? '') } };
  if (after === undefined) return { code: 'meaning-emptied', facts: { ...facts, before: value(before) } };
  return { code: 'meaning-changed', facts: { ...facts, before: value(before), after: value(after) } };
}

/** A note for its sentence: the part by its name, and columns of two years by theirs. */
export function noteLine({ code, facts }: MeaningNote, language: Language): MeaningNote {
  const part = facts['part'];
  if (typeof part !== 'string') return { code, facts };
  const what = part as ComparedPart;
  const named = { ...facts, part: partName(what, language) };
  if (code !== 'meaning-years-differ') return { code, facts: named };
  const name = (text: unknown): string => fieldName(what, String(text), {}, language);
  return { code, facts: { ...named, before: name(facts['before']), after: name(facts['after']) } };
}
