import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { draw, SIZES } from '../../../addin/build/icons/mark.js';

const ASSETS = join(__dirname, '..', '..', '..', 'addin', 'assets');

/** The pixels of a PNG as `png.ts` writes it: one IDAT, 8-bit RGBA, every line unfiltered. */
function pixelsOf(file: string, size: number): Uint8Array {
  const bytes = readFileSync(file);
  const start = bytes.indexOf('IDAT') + 4;
  const lines = inflateSync(bytes.subarray(start, start + bytes.readUInt32BE(start - 8)));
  const width = size * 4 + 1;
  expect(lines).toHaveLength(width * size);
  return Uint8Array.from(lines.filter((_, index) => index % width !== 0));
}

test('the icons have the sizes that Office asks for', () => {
  expect(SIZES).toEqual([16, 32, 64, 80, 128]);
});

test.each(SIZES)('icon-%i.png is what the script draws', (size) => {
  const pixels = pixelsOf(join(ASSETS, `icon-${String(size)}.png`), size);
  expect(Buffer.from(pixels).equals(Buffer.from(draw(size)))).toBe(true);
});

test.each(SIZES)('at %i pixels six discs stand apart on nothing', (size) => {
  const pixels = draw(size);
  const at = (x: number, y: number): readonly number[] => {
    const pixel = (Math.floor(y * size) * size + Math.floor(x * size)) * 4;
    return [...pixels.subarray(pixel, pixel + 4)];
  };
  for (const corner of [at(0, 0), at(0.99, 0), at(0, 0.99), at(0.99, 0.99)]) expect(corner[3]).toBe(0);
  const discs = [
    at(0.165, 0.21),
    at(0.5, 0.21),
    at(0.835, 0.21),
    at(0.333, 0.5),
    at(0.667, 0.5),
    at(0.5, 0.79),
  ];
  for (const disc of discs) expect(disc[3]).toBe(255);
  const [red = 0, , blue = 0] = discs[4] ?? [];
  expect(red).toBeGreaterThan(2 * blue);
});
