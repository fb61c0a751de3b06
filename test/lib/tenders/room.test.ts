import { formatMoney, money, tenderRoom } from '../../../lib/index.js';

// 3.ג.3: ובלבד שהיקף ההתקשרות המצטבר הכולל על פי המכרז לא יעלה על ההיקף שצוין במסמכי המכרז
test.each([
  ['1000000', [], '1000000.00'],
  ['1000000', ['400000', '600000'], '0.00'],
  ['1000000', ['400000', '600001'], '-1.00'],
  ['0.30', ['0.10', '0.20'], '0.00'],
  ['900000000000000000000.01', ['900000000000000000000'], '0.01'],
])('of %s less %p there is room for %s', (maximum, amounts, room) => {
  expect(formatMoney(tenderRoom(money(maximum), amounts.map(money)))).toBe(room);
});
