import { isRightToLeft, LANGUAGES, type Language } from '../../../lib/index.js';
import { byId } from './dom.js';
import { WORDS, type Word, type Words } from './words.js';

export type Theme = 'light' | 'dark';

const KEY = 'eshkol-workbench';

interface Kept {
  readonly language: Language;
  readonly theme: Theme;
}

function kept(): Kept {
  const plain: Kept = { language: 'he', theme: 'light' };
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Kept, unknown>>;
    return {
      language: LANGUAGES.find((language) => language === read.language) ?? plain.language,
      theme: read.theme === 'dark' ? 'dark' : 'light',
    };
  } catch {
    return plain;
  }
}

/** The page's language and theme, chosen on its strip and kept in the browser. */
export class Settings {
  #kept = kept();
  readonly #language = byId('language', HTMLSelectElement);
  readonly #theme = byId('theme', HTMLSelectElement);

  constructor(changed: () => void) {
    this.#show();
    const choose = (): void => {
      this.#kept = {
        language: LANGUAGES.find((language) => language === this.#language.value) ?? 'he',
        theme: this.#theme.value === 'dark' ? 'dark' : 'light',
      };
      try {
        localStorage.setItem(KEY, JSON.stringify(this.#kept));
      } catch {
        // A browser that keeps nothing still shows the choice until it is closed.
      }
      this.#show();
      changed();
    };
    this.#language.addEventListener('change', choose);
    this.#theme.addEventListener('change', choose);
  }

  get language(): Language {
    return this.#kept.language;
  }

  get theme(): Theme {
    return this.#kept.theme;
  }

  get words(): Words {
    return WORDS[this.#kept.language];
  }

  /** Says everything on the page that carries the name of a word. */
  #show(): void {
    const { language, theme } = this.#kept;
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
    document.documentElement.dataset['theme'] = theme;
    this.#language.value = language;
    this.#theme.value = theme;
    for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
      element.textContent = this.words[element.dataset['word'] as Word];
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
      element.setAttribute('aria-label', this.words[element.dataset['label'] as Word]);
    }
  }
}
