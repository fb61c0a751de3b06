import { authorityKey, mayBeSame } from '../../../lib/model/authority-key.js';

test.each([
  ['עיריית טייבה', 'טייבה'],
  ['עירית טייבה', 'טייבה'],
  ['מ.א. לב השרון', 'לב השרון'],
  ['מ"מ קדימה-צורן', 'קדימה צורן'],
  ['המועצה האזורית לב השרון', 'לב השרון'],
  ['מועצה איזורית דרום השרון', 'דרום השרון'],
  ['بلدية الطيبة', 'الطيبة'],
  ['المجلس المحلي جلجولية', 'جلجولية'],
  ['شهرداری طیبه', 'طیبه'],
  ['Municipality of Tayibe', 'TAYIBE'],
])('%s is %s', (long, short) => {
  expect(authorityKey(long)).toBe(authorityKey(short));
});

test('the kind is dropped before a name alone: a name that begins alike is another', () => {
  expect(authorityKey('ממשית')).not.toBe(authorityKey('שית'));
  expect(authorityKey('לב השרון')).not.toBe(authorityKey('דרום השרון'));
});

test('a shorter form may be meant, another name may not', () => {
  expect(mayBeSame('כוכב יאיר', 'מועצה מקומית כוכב יאיר-צור יגאל')).toBe(true);
  expect(mayBeSame('לב השרון', 'דרום השרון')).toBe(false);
  expect(mayBeSame('', 'טייבה')).toBe(false);
});
