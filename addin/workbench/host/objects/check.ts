import { invalidArgument } from '../errors.js';

/** What the add-in sent, checked as Excel checks it. */
export function flag(sent: unknown): boolean {
  if (typeof sent !== 'boolean') throw invalidArgument('a boolean');
  return sent;
}

export function text(sent: unknown): string {
  if (typeof sent !== 'string') throw invalidArgument('text');
  return sent;
}

export function whole(sent: unknown): number {
  if (typeof sent !== 'number' || !Number.isInteger(sent) || sent < 0)
    throw invalidArgument('a whole number');
  return sent;
}

export function points(sent: unknown): number {
  if (typeof sent !== 'number' || !(sent >= 0)) throw invalidArgument('a number of points');
  return sent;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals. */
export function color(sent: unknown): string {
  const named = NAMED[text(sent).toLowerCase()] ?? text(sent).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(named)) throw invalidArgument(`colour ${String(sent)}`);
  return named;
}

/** What was sent as base64. */
export function bytesFrom(sent: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(text(sent)), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument('base64');
  }
}
