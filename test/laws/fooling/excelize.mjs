// Edits workbooks by excelize: node excelize.mjs JOBS.json, a list of { from, to, steps: [method, ...arguments][] }.
// A process of its own, for Jest cannot load the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
const excelize = await init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));

const said = (answer) => {
  if (answer.error) throw new Error(answer.error);
  return answer;
};

for (const { from, to, steps } of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  const book = said(excelize.OpenReader(readFileSync(from)));
  for (const [method, ...given] of steps) {
    if (method === 'format') {
      const [sheet, cell, code] = given;
      const { style } = said(book.NewStyle({ CustomNumFmt: code }));
      said(book.SetCellStyle(sheet, cell, cell, style));
    } else said(book[method](...given));
  }
  for (const name of book.GetSheetList().list) {
    const { result } = said(book.GetRows(name));
    // A height set to what it is: excelize writes anew what was touched.
    if (result.length > 0) said(book.SetRowHeight(name, 1, said(book.GetRowHeight(name, 1)).height));
  }
  writeFileSync(to, said(book.WriteToBuffer()).buffer);
}
process.exit(0);
