import type { Compiler } from 'webpack';
import { ar } from '../functions/descriptions/ar.js';
import { fa } from '../functions/descriptions/fa.js';
import { he } from '../functions/descriptions/he.js';

/** The parts of Microsoft's metadata that we look at; everything else passes through untouched. */
export interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly options?: Readonly<Record<string, boolean>>;
    readonly result?: Readonly<Record<string, string>>;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
  }[];
  readonly [property: string]: unknown;
}

type Table = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;

/** English is what the functions' own JSDoc says. */
export const TABLES = {
  he: { ...he },
  ar: { ...ar },
  fa: { ...fa },
} satisfies Readonly<Record<string, Table>>;

const sameNames = (where: string, asked: readonly string[], given: readonly string[]): void => {
  const missing = asked.filter((name) => !given.includes(name));
  const extra = given.filter((name) => !asked.includes(name));
  if (missing.length + extra.length > 0) {
    throw new Error(`${where}: no words for [${missing.join(' ')}], words for unknown [${extra.join(' ')}]`);
  }
};

/**
 * The metadata with the descriptions of one language; ids, names and everything else stay, or Excel would take them for other
 * functions. Throws where a function or parameter has no words, or words have no function.
 */
export function localise(metadata: Metadata, table: Table): Metadata {
  sameNames(
    'functions',
    metadata.functions.map(({ id }) => id),
    Object.keys(table),
  );
  const functions = metadata.functions.map((described) => {
    const words = table[described.id] ?? { description: '', parameters: {} };
    sameNames(
      described.id,
      described.parameters.map(({ name }) => name),
      Object.keys(words.parameters),
    );
    const parameters = described.parameters.map((parameter) => ({
      ...parameter,
      description: words.parameters[parameter.name] ?? '',
    }));
    return { ...described, description: words.description, parameters };
  });
  return { ...metadata, functions };
}

/**
 * Without this Excel answers a range that holds one #N/A by itself, and a bad row takes the others with it. The generator cannot
 * say it.
 */
const acceptingErrors = (metadata: Metadata): Metadata => ({ ...metadata, allowErrorForDataTypeAny: true });

/** Beside `functions.json`, which the official plugin generates from the JSDoc: `functions.he.json` and so on. */
export class LocalisedMetadata {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LocalisedMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'LocalisedMetadata', stage }, () => {
        const generated = compilation.getAsset(this.file);
        if (!generated) return; // The generator has reported why.
        const metadata = acceptingErrors(JSON.parse(generated.source.source().toString()) as Metadata);
        const write = (content: Metadata) => new sources.RawSource(JSON.stringify(content, null, 2));
        compilation.updateAsset(this.file, write(metadata));
        for (const [language, table] of Object.entries(TABLES)) {
          const file = this.file.replace('.json', `.${language}.json`);
          compilation.emitAsset(file, write(localise(metadata, table)));
        }
      });
    });
  }
}
