import { LANGUAGES, loadAllWords, speaker, type Language } from '../index.js';
import type { Answer } from './commands/command.js';
import { COMMANDS } from './commands/commands.js';
import { today } from './clock.js';
import type { ExitCode, Io } from './io.js';
import type { CommandProblem, Trouble } from './problems.js';
import { plain, sentences, type Say } from './speech.js';
import { loadMessages } from './words/load.js';

/** `--lang` as far as it can be seen before the options are read, so that even their errors are in the right language. */
function languageAsked(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === value) ?? 'he';
}

async function sayIn(language: Language): Promise<Say> {
  const [library, own] = await Promise.all([loadAllWords(language), loadMessages(language)]);
  const command = speaker(language, own);
  return (what) => (what.code in own ? command.say(what as CommandProblem) : library.say(what as never));
}

/** Runs one command line, without the name of the program; the exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageAsked(args);
  const marked = await sayIn(language);
  const say: Say = (what) => plain(marked(what));
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    io.out(`${say({ code: 'usage', facts: {} })}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const known = Object.keys(COMMANDS).join(', ');
  const answer: Answer = command
    ? await command(rest, { language, say, marked, today: io.today ?? today })
    : {
        problems: [
          name === '' || name.startsWith('-')
            ? { code: 'command-missing', facts: {} }
            : { code: 'command-unknown', facts: { command: name, known } },
        ],
      };
  if ('problems' in answer) return refuse(answer.problems, say, args.includes('--json'), io);
  io.out(args.includes('--json') ? `${JSON.stringify(answer.json)}\n` : `${answer.text()}\n`);
  if (answer.complaint !== undefined) io.err(`${answer.complaint}\n`);
  return answer.exit;
}

function refuse(problems: readonly Trouble[], say: Say, json: boolean, io: Io): ExitCode {
  const message = sentences(problems, say);
  const cells = [...new Set(problems.flatMap(({ place }) => (place === undefined ? [] : [place])))];
  if (json) io.out(`${JSON.stringify({ error: { message, cells } })}\n`);
  io.err(`${message}\n`);
  return 2;
}
