import { strToU8, unzipSync } from 'fflate';
import { zipFiles } from '../../../lib/xlsx/index.js';

const FILES = [
  { name: 'טייבה 3.xlsx', bytes: strToU8('אחת') },
  { name: 'قلنسوة 3.xlsx', bytes: Uint8Array.from({ length: 70_000 }, (_, at) => at & 255) },
  { name: 'טייבה 3.xlsx', bytes: strToU8('אחרת') },
];

test('every file is in the archive under its own name, and none takes the place of another', () => {
  const entries = unzipSync(zipFiles(FILES));
  expect(Object.keys(entries)).toEqual(['טייבה 3.xlsx', 'قلنسوة 3.xlsx', 'טייבה 3 (2).xlsx']);
  expect(Object.values(entries).map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
    FILES.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  );
});
