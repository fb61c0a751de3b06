// Draws the icons again: npx tsx addin/build/icons/write.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw, SIZES } from './mark.js';
import { png } from './png.js';

const assets = join(import.meta.dirname, '..', '..', 'assets');
for (const size of SIZES) {
  writeFileSync(join(assets, `icon-${String(size)}.png`), png(size, draw(size)));
}
