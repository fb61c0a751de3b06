import { access } from 'node:fs/promises';
import {
  DEFAULT_VINTAGE,
  fail,
  isTemplateName,
  kindIn,
  loadRegistry,
  loadTemplates,
  nameIn,
  ok,
  TEMPLATES,
  type Authority,
  type Language,
  type Result,
  type Template,
  type TemplateMember,
  type TemplateOptions,
} from '../../index.js';
import { planEdits, writeWorkbook } from '../../xlsx/index.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions } from '../options.js';
import { writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Command } from './command.js';

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

const memberOf =
  (language: Language) =>
  (authority: Authority): TemplateMember => {
    const figures = authority.figures[DEFAULT_VINTAGE];
    const { population, socio, periph, area } = figures ?? {};
    return {
      name: nameIn(authority.name, language),
      code: authority.code,
      kind: kindIn(authority.kind, language),
      ...(population && { population: population.value }),
      ...(socio && { socio: socio.value }),
      ...(periph && { periph: periph.value }),
      ...(area && { area: area.value }),
    };
  };

/** A cluster by its name, with the figures of its members. */
async function ofCluster(name: string, language: Language): Promise<Result<TemplateOptions, Trouble>> {
  const registry = await loadRegistry();
  const cluster = registry.findCluster(name);
  if (!cluster.ok) return cluster;
  return ok({
    title: nameIn(cluster.value.name, language),
    members: registry.clusterMembers(cluster.value).map(memberOf(language)),
    vintage: DEFAULT_VINTAGE,
  });
}

function readYear(value: string | undefined): Result<number | undefined, Trouble> {
  if (value === undefined) return ok(undefined);
  return /^(?:19|20)\d\d$/.test(value)
    ? ok(Number(value))
    : fail({ code: 'option-not-a-year', facts: { option: '--year', value } });
}

const document = ({ sheets }: Template, out: string) => ({
  out,
  sheets: sheets.map(({ name, template }) => ({ name, template })),
});

const text = ({ sheets }: Template, out: string, say: Say): string =>
  [
    say({ code: 'line-template', facts: { count: sheets.length, file: out } }),
    ...sheets.map(({ name }) => `  ${name}`),
  ].join('\n');

/** `eshkol template NAME OUT.xlsx [--year YEAR] [--cluster NAME] [--force]` */
export const template: Command = async (args, { language, say }) => {
  const kinds = { year: 'value', cluster: 'value', force: 'flag', ...LANGUAGE_OPTIONS } as const;
  const options = readOptions(args, kinds);
  if (!options.ok) return { problems: options.problems };
  const { values, flags, rest } = options.value;
  const [name, out, extra] = rest;
  const problems: Trouble[] = [...readLanguage(options.value)];
  const year = readYear(values['year']);
  if (!year.ok) problems.push(...year.problems);
  const known = TEMPLATES.join(', ');
  if (name === undefined) problems.push({ code: 'template-not-named', facts: { known } });
  else if (!isTemplateName(name)) problems.push({ code: 'template-unknown', facts: { name, known } });
  if (name !== undefined && out === undefined) problems.push({ code: 'output-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (name === undefined || !isTemplateName(name) || out === undefined || !year.ok || problems.length > 0) {
    return { problems };
  }
  if (!flags.has('force') && (await isThere(out))) {
    return { problems: [{ code: 'file-there-already', facts: { file: out } }] };
  }
  const cluster = values['cluster'] === undefined ? ok({}) : await ofCluster(values['cluster'], language);
  if (!cluster.ok) return { problems: cluster.problems };
  const { planTemplate } = await loadTemplates();
  const planned = planTemplate(name, language, {
    ...cluster.value,
    ...(year.value !== undefined && { year: year.value }),
  });
  const written = await writeWorkbook(null, planEdits(planned.plan, planned.resultOf));
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  return { exit: 0, json: document(planned, out), text: () => text(planned, out, say) };
};
