import type { Language } from '../../index.js';
import type { CommandMessages } from './messages.js';

const TABLES: Readonly<Record<Language, () => Promise<{ readonly messages: CommandMessages }>>> = {
  he: () => import('./he.js'),
  ar: () => import('./ar.js'),
  fa: () => import('./fa.js'),
  en: () => import('./en.js'),
};

export async function loadMessages(language: Language): Promise<CommandMessages> {
  return (await TABLES[language]()).messages;
}
