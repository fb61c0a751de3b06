import { languageOf } from '../../lib/index.js';
import { speak } from './speech.js';

/** Of the real runtime, though not in its types: functions are not announced to Excel before the first one is associated. */
const runtime = CustomFunctions as typeof CustomFunctions & { readonly delayInitialization?: () => void };

/**
 * Functions are associated once their sentences are there, so that no cell ever gets an error without its reason; the page goes on
 * meanwhile. Sentences that cannot be fetched do not hold the functions back.
 */
async function start(): Promise<void> {
  runtime.delayInitialization?.();
  // eslint-disable-next-line no-restricted-globals -- the display language stands nowhere else, and functions do not see addin/excel
  const office = Office;
  await office.onReady();
  // Absent outside Office, where the page may be opened as well.
  const language = office.context.displayLanguage as string | undefined;
  await speak(languageOf(language ?? 'he')).catch(() => undefined);
  await import(/* webpackMode: "eager" */ './associated.js');
}

void start();
