const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, entity) : text;

/** The characters that a piece of XML between two tags stands for. */
export function xmlText(raw: string): string {
  if (!raw.includes('<')) return decodeEntities(raw);
  return raw
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<!--') || piece.startsWith('<?') ? '' : decodeEntities(piece);
    })
    .join('');
}

/** Strings of a workbook write what XML cannot hold as `_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 forbids, and \r, which it would change
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeCharacter = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);

/** Text of a cell: what looks like an escape already is escaped itself, so that it reads back as it was. */
export const cellText = (text: string): string =>
  escapeMarkup(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(FORBIDDEN, escapeCharacter));

/** Text of a formula or an attribute. */
export const plainText = (text: string): string => escapeMarkup(text.replace(FORBIDDEN, escapeCharacter));

/** For attributes that are not strings of the workbook (no `_x…_` escapes there): what XML forbids is replaced. */
export const attributeText = (text: string): string =>
  escapeMarkup(text.replace(FORBIDDEN, '\ufffd')).replace(
    /[\t\n]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
