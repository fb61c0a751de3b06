import type { Problem } from '../../../../lib/index.js';
import type { FileProblem } from '../../../excel/port.js';
import { sentence, type ShareVoice } from './share.js';

const OF_FILES: Readonly<Record<FileProblem['code'], true>> = {
  'file-not-given': true,
  'file-copies-open': true,
  'file-not-opened': true,
  'file-too-large-to-open': true,
};

const isOfFiles = (problem: Problem): problem is FileProblem => Object.hasOwn(OF_FILES, problem.code);

/** Whatever may go wrong with files of ours; the area has sentences of its own for what only it asks of the host. */
export function fileSentence(problem: Problem, voice: ShareVoice): string {
  if (!isOfFiles(problem)) return sentence(problem, voice);
  const code = problem.facts['code'] ?? '';
  return voice.say(`share.${problem.code}`, { code: typeof code === 'number' ? String(code) : code });
}
