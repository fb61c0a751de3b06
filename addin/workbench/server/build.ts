import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds add-in and workbench for development, in a process of its own so that its memory is given back.
 * Rejects with what webpack printed.
 */
export async function build(root: string): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const child = spawn(process.execPath, [webpack, '--mode', 'development'], { cwd: root, windowsHide: true });
  const printed: string[] = [];
  const keep = (chunk: Buffer): void => {
    printed.push(chunk.toString('utf8'));
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(printed.join(''));
}
