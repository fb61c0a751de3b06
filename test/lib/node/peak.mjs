import { readFileSync } from 'node:fs';
import process from 'node:process';

// Loaded into a process to tell, at its end, how much memory it held at most, in kilobytes. The kernel's own mark is preferred:
// what getrusage tells may be inherited from the process that started this one.
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? peak);
  } catch {
    // No /proc here.
  }
  process.stderr.write(`peak ${peak}\n`);
});
