import type { Language } from '../core/language.js';
import { fail, ok, type Result } from '../core/result.js';
import { fold } from '../core/text.js';
import { DEFAULT_VINTAGE, VINTAGES, type Authority, type Vintage } from '../model/authority.js';
import { kindIn } from '../model/kind.js';
import { nameIn } from '../model/names.js';
import { clusters } from './authorities.js';
import { offer } from './offer.js';
import { FIELDS, type Field, type FieldAnswer, type RegistryProblem } from './types.js';

/** The fields in the words of a Hebrew, Arabic or Persian sheet. */
const FIELD_WORDS: Readonly<Record<Field, readonly string[]>> = {
  code: ['קוד', 'סמל', 'סמל רשות', 'رمز', 'کد'],
  name: ['שם', 'שם רשות', 'اسم', 'الاسم', 'نام'],
  kind: ['מעמד', 'סוג', 'نوع', 'النوع', 'صفة'],
  population: ['אוכלוסייה', 'אוכלוסיה', 'תושבים', 'عدد السكان', 'السكان', 'سكان', 'جمعیت'],
  socio: [
    'אשכול חברתי-כלכלי',
    'חברתי-כלכלי',
    'العنقود الاجتماعي الاقتصادي',
    'اجتماعي اقتصادي',
    'اجتماعی اقتصادی',
  ],
  periph: ['אשכול פריפריאליות', 'פריפריאליות', 'פריפריה', 'الهامشية', 'حاشیه‌ای'],
  area: ['שטח', 'שטח שיפוט', 'مساحة', 'المساحة', 'مساحت'],
  cluster: ['אשכול', 'אשכול רשויות', 'أشكول', 'مجموعة', 'خوشه'],
};

const BY_WORD = new Map(
  FIELDS.flatMap((field) => [field, ...FIELD_WORDS[field]].map((word) => [fold(word), field] as const)),
);

const isVintage = (text: string): text is Vintage => (VINTAGES as readonly string[]).includes(text);

/**
 * One field of an authority. `code` is a number, as sheets keep it; `name`, `kind` and `cluster` are in `language`; population in
 * residents, area in dunams, the indices as clusters 1–10, each with its year, source and vintage.
 * A figure that the asked vintage lacks is a problem that names the vintages that have it; it is never taken from them.
 * An authority outside every cluster has no `cluster`: `value-unknown`.
 */
export function authorityField(
  authority: Authority,
  field: string,
  vintage: string = DEFAULT_VINTAGE,
  language: Language = 'he',
): Result<FieldAnswer, RegistryProblem> {
  const known = BY_WORD.get(fold(field));
  if (!known) return fail({ code: 'field-unknown', facts: { asked: field, known: FIELDS.join(' · ') } });
  const asked = vintage.trim().toLowerCase();
  if (!isVintage(asked)) {
    return fail({ code: 'vintage-unknown', facts: { asked: vintage, known: VINTAGES.join(' · ') } });
  }
  switch (known) {
    case 'code':
      return ok({ value: Number(authority.code) });
    case 'name':
      return ok({ value: nameIn(authority.name, language) });
    case 'kind':
      return ok({ value: kindIn(authority.kind, language) });
    case 'cluster': {
      const cluster = clusters().find(({ name }) => name.he === authority.cluster);
      return cluster ? ok({ value: nameIn(cluster.name, language) }) : missing(authority, known, asked, []);
    }
    case 'population':
    case 'socio':
    case 'periph':
    case 'area': {
      const figure = authority.figures[asked]?.[known];
      if (figure) return ok({ value: figure.value, figure: { ...figure, vintage: asked } });
      const having = VINTAGES.filter((other) => authority.figures[other]?.[known] !== undefined);
      return missing(authority, known, asked, having);
    }
  }
}

function missing(
  authority: Authority,
  field: Field,
  vintage: Vintage,
  having: readonly Vintage[],
): Result<FieldAnswer, RegistryProblem> {
  const [publisher = '', year] = vintage.split('-');
  const facts = { field, vintage, publisher, year: Number(year), ...offer([authority]) };
  return having.length > 0
    ? fail({ code: 'value-in-other-vintage', facts: { ...facts, vintages: having.join(' · ') } })
    : fail({ code: 'value-unknown', facts });
}
