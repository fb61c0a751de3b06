import { tokens, type Token } from './tokens.js';

/** A call of a function, its arguments as they read after the calls within them were replaced. */
export interface Call {
  /** Upper case, without a file's prefixes. */
  readonly name: string;
  readonly args: readonly string[];
  /** The call is the whole formula, so that what it spills spills from its cell. */
  readonly whole: boolean;
}

/** `[2]!_xldudf_ClusterQuota` → `CLUSTERQUOTA`: a file and a link to another computer's add-in say the same thing. */
const calledName = (operand: string): string =>
  operand
    .replace(/^\[\d+\]!/, '')
    .replace(/^_xldudf_/i, '')
    .toUpperCase();

/** The text that takes a call's place, or undefined to leave the call as it is. */
export type Replace = (call: Call) => string | undefined;

class Rewriter {
  private at = 0;

  constructor(
    private readonly all: readonly Token[],
    private readonly replace: Replace,
  ) {}

  /** Up to the parenthesis that closes what was opened before, or the end; one piece for each argument. */
  pieces(closing: boolean): string[] {
    const pieces = [''];
    let braces = 0;
    const add = (text: string): void => {
      pieces.push(`${pieces.pop() ?? ''}${text}`);
    };
    for (let token = this.all[this.at]; token; token = this.all[this.at]) {
      if (token.kind === 'close' && closing) break;
      const next = this.all[this.at + 1];
      this.at += 1;
      if (token.kind === 'operand' && next?.kind === 'open') {
        const alone = /^=?@?$/.test(
          this.all
            .slice(0, this.at - 1)
            .map(({ text }) => text.trim())
            .join(''),
        );
        const written = this.call(token.text, alone);
        // `@` asks for one value of several; what takes the call's place is one.
        if (written.replaced) pieces.push((pieces.pop() ?? '').replace(/@$/, ''));
        add(written.text);
        continue;
      }
      if (token.kind === 'open') {
        const inside = this.pieces(true).join(',');
        add(`(${inside}${this.closing()}`);
        continue;
      }
      if (token.kind === 'brace') braces += 1;
      if (token.kind === 'unbrace') braces -= 1;
      if (token.kind === 'comma' && closing && braces === 0) pieces.push('');
      else add(token.text);
    }
    return pieces;
  }

  private closing(): string {
    const token = this.all[this.at];
    if (token?.kind !== 'close') return '';
    this.at += 1;
    return token.text;
  }

  private call(operand: string, alone: boolean): { readonly text: string; readonly replaced: boolean } {
    this.at += 1;
    const pieces = this.pieces(true);
    const end = this.closing();
    const rest = this.all.slice(this.at).every(({ text }) => text.trim() === '');
    const args = pieces.length === 1 && pieces[0]?.trim() === '' ? [] : pieces.map((piece) => piece.trim());
    const found =
      end === '' ? undefined : this.replace({ name: calledName(operand), args, whole: alone && rest });
    return { text: found ?? `${operand}(${pieces.join(',')}${end}`, replaced: found !== undefined };
  }
}

/** Rewrites a formula from its innermost calls outwards. Whatever is not replaced stays as it stands, to the letter. */
export const rewriteCalls = (formula: string, replace: Replace): string =>
  new Rewriter(tokens(formula), replace).pieces(false).join(',');
