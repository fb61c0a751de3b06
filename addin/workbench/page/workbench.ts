import { loadAllWords, type Result } from '../../../lib/index.js';
import { readWorkbook, type XlsxProblem } from '../../../lib/xlsx/index.js';
import type { BookError } from '../book/errors.js';
import type { Command, Manifest } from '../files/manifest.js';
import { openFile, type OpenFile } from '../files/open.js';
import { saveFile } from '../files/save.js';
import { frameAddin, type Framed } from '../host/frame.js';
import { manifestIn, type AddinFiles } from './addin.js';
import { Desk } from './desk.js';
import { byId } from './dom.js';
import { handOver } from './handover.js';
import { MessageBar, type Notice } from './message.js';
import { showRibbon } from './ribbon.js';
import { Settings } from './settings.js';
import { filled, LOCALES, type Words } from './words.js';

/** A stuck add-in must not keep a person from saving; its cells are then saved as they show. */
const PATIENCE = 5000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The page's one workbook, with the add-in beside it. */
export class Workbench {
  readonly settings = new Settings(() => {
    this.#restart();
  });
  readonly #messages = new MessageBar();
  #file: OpenFile | undefined;
  #desk: Desk | undefined;
  #framed: Framed | undefined;
  #changed = false;

  constructor(private readonly addin: AddinFiles | undefined) {
    if (!addin) this.fault(this.words.noAddin);
    addEventListener('beforeunload', (event) => {
      if (this.#changed) event.preventDefault();
    });
  }

  get words(): Words {
    return this.settings.words;
  }

  get desk(): Desk | undefined {
    return this.#desk;
  }

  get manifest(): Manifest | undefined {
    return manifestIn(this.addin, LOCALES[this.settings.language]);
  }

  /** Opens a file in place of the present one; unsaved changes are asked about first. */
  async open(bytes: Uint8Array, name: string, anyway = false): Promise<void> {
    if (this.#changed && !anyway) {
      const run = (): void => void this.open(bytes, name, true);
      this.#notice({
        text: this.words.unsaved,
        kind: 'fault',
        action: { label: this.words.openAnyway, run },
      });
      return;
    }
    const opened = await openFile(bytes, name, this.manifest?.identity.addin);
    if (opened.ok) this.#place(opened.value);
    else await this.#explain(opened.problems);
  }

  /** The workbook as a file, with what was changed in it. */
  async #saved(): Promise<Result<Uint8Array, XlsxProblem> | undefined> {
    if (!this.#file || !this.#desk) return undefined;
    await Promise.race([this.#desk.engine.settled(), wait(PATIENCE)]);
    return saveFile(this.#file, this.manifest?.identity);
  }

  /** Gives the file back as a download. */
  async save(): Promise<void> {
    const saved = await this.#saved();
    if (!saved || !this.#file) return;
    if (!saved.ok) {
      await this.#explain(saved.problems);
      return;
    }
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const address = URL.createObjectURL(new Blob([new Uint8Array(saved.value)], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = this.#file.name;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, PATIENCE);
    this.#markChanged(false);
    this.#notice({ text: filled(this.words.saved, { name: this.#file.name }), kind: 'done' });
  }

  /** What the add-in's button does in Excel: a function in its runtime, or its pane. */
  async run({ control, functionName }: Command): Promise<void> {
    if (functionName === undefined) {
      this.#showPane(true);
      return;
    }
    document.body.classList.add('working');
    try {
      await this.#framed?.host.runCommand(functionName, control);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.fault(filled(this.words.commandFailed, { reason }));
    } finally {
      document.body.classList.remove('working');
    }
  }

  fault(text: string): void {
    this.#notice({ text, kind: 'fault' });
  }

  #notice(notice: Omit<Notice, 'close'>): void {
    this.#messages.show({ ...notice, close: this.words.close });
  }

  #place(file: OpenFile): void {
    this.#desk?.dispose();
    this.#messages.clear();
    this.#file = file;
    this.#markChanged(false);
    file.book.on((event) => {
      const calculated = 'source' in event && (event.source === 'calculation' || event.source === 'open');
      const content = ['cells', 'sheets', 'settings', 'charts', 'formats'].includes(event.kind);
      if (content && !calculated) this.#markChanged(true);
    });
    this.#desk = new Desk(file.book, {
      functions: this.addin?.functions.map(({ id }) => id) ?? [],
      call: (calls) => this.#framed?.host.call(calls) ?? Promise.reject(new Error('no add-in')),
      words: () => this.words,
      refused: (error) => {
        this.#refused(error);
      },
      badAddress: (text) => {
        this.fault(filled(this.words.badAddress, { text }));
      },
    });
    this.#frame();
  }

  /** Loads the add-in anew: for another workbook, another language, another theme. */
  #frame(): void {
    this.#framed?.remove();
    this.#framed = undefined;
    showRibbon(this.manifest?.ribbon ?? [], (command) => void this.run(command));
    if (!this.addin || !this.#file) return;
    this.#framed = frameAddin(byId('pane', HTMLElement), {
      book: this.#file.book,
      url: '/addin/taskpane.html',
      locale: LOCALES[this.settings.language],
      theme: this.settings.theme,
      functions: this.addin.functions,
      readFile: readWorkbook,
      saved: async () => {
        const saved = await this.#saved();
        return saved?.ok ? saved.value : undefined;
      },
      openNew: (bytes) => handOver({ bytes, name: this.words.unnamed }),
      onPane: (visible) => {
        this.#showPane(visible);
      },
    });
    byId('pane', HTMLElement).querySelector('iframe')?.setAttribute('title', this.words.pane);
  }

  #restart(): void {
    this.#messages.clear();
    this.#showFile();
    this.#frame();
    this.#desk?.engine.restart();
    this.#desk?.refresh();
  }

  #showPane(visible: boolean): void {
    byId('pane', HTMLElement).hidden = !visible;
    byId('splitter', HTMLDivElement).hidden = !visible;
  }

  #markChanged(changed: boolean): void {
    this.#changed = changed;
    if (changed) this.#messages.settle();
    this.#showFile();
  }

  #showFile(): void {
    const name = this.#file?.name ?? '';
    byId('file-name', HTMLElement).textContent = name;
    byId('file-name', HTMLElement).classList.toggle('changed', this.#changed);
    document.title = [this.#changed ? `• ${name}` : name, this.manifest?.name ?? 'Eshkol'].join(' – ');
  }

  #refused({ code, sheet, said }: BookError): void {
    this.fault(said === '' ? filled(this.words[code], { sheet }) : said);
  }

  async #explain(problems: readonly XlsxProblem[]): Promise<void> {
    const { say } = await loadAllWords(this.settings.language);
    this.fault(problems.map((problem) => say(problem)).join(' '));
  }
}
