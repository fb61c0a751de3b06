import { webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { languageOf, type IsoDate } from '../../lib/index.js';
import { mailbox } from '../commands/mailbox.js';
import { createIntents } from './intents.js';
import { keptLanguage } from './preference.js';
import { initialState } from './state/pane.js';
import { reduce } from './state/reduce.js';
import { createStore } from './state/store.js';
import { Root } from './view/Root.js';
import { wire } from './wiring.js';

/** The calendar day where the person sits. */
function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}

async function start(element: HTMLElement): Promise<void> {
  const { host, port } = await wire();
  const office = languageOf(host.displayLanguage);
  const store = createStore(initialState(keptLanguage(), office), reduce);
  const intents = createIntents(port, store, mailbox);
  const theme = host.dark ? (await import('./view/dark.js')).theme : webLightTheme;
  document.documentElement.style.colorScheme = host.dark ? 'dark' : 'light';
  createRoot(element).render(<Root store={store} intents={intents} today={today} theme={theme} />);
  await intents.open();
}

const element = document.getElementById('pane');
if (!element) throw new Error('taskpane.html has no #pane');
void start(element);
