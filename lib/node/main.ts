#!/usr/bin/env node
import { run } from './run.js';

/** A fault of the program itself must not look like a finding (1) or like bad input (2). */
const INTERNAL_FAULT = 70;

// Whoever reads our output may stop early (`eshkol … | head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : INTERNAL_FAULT);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = INTERNAL_FAULT;
}
