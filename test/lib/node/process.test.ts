import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bomb } from '../../fixtures/bomb.js';
import { file } from './support.js';

const root = resolve(__dirname, '../../..');
const main = ['--import', 'tsx', 'lib/node/main.ts'];
const QUOTA = ['quota', '--population', '44585', '--socio', '3', '--periph', '6'];

/** The command as a process of its own. */
function real(args: readonly string[], node: readonly string[] = main) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exit: status, out: stdout, err: stderr };
}

describe('eshkol as a process', () => {
  it('answers on stdout, exit 0', () => {
    const { exit, out, err } = real([...QUOTA, '--json']);
    expect([exit, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ quota: '55126.50' });
  });

  it('refuses on stderr, exit 2, and in JSON on stdout', () => {
    const { exit, out, err } = real(['quotas', '/no/such/file.xlsx', '--json', '--lang', 'en']);
    expect(exit).toBe(2);
    expect(err).toBe('The file /no/such/file.xlsx was not found.\n');
    expect(JSON.parse(out)).toEqual({ error: { message: err.trim(), cells: [] } });
  });

  it.each([
    ['with true headers', (bytes: Uint8Array) => bytes],
    [
      'with headers that lie',
      (bytes: Uint8Array) => {
        const copy = bytes.slice();
        const view = new DataView(copy.buffer);
        for (let at = 0; at + 4 <= copy.length; at++) {
          if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 150_000_000, true);
        }
        return copy;
      },
    ],
  ])('refuses a 300 MB bomb %s in little memory', (name, change) => {
    const path = file(`${name}.xlsx`, change(bomb(300, 'xl/worksheets/sheet1.xml')));
    const peak = ['--import', 'tsx', '--import', './test/lib/node/peak.mjs', 'lib/node/main.ts'];
    const started = performance.now();
    const { exit, err } = real(['quotas', path, '--lang', 'en'], peak);
    expect(exit).toBe(2);
    expect(err).toContain('The file was refused');
    expect(performance.now() - started).toBeLessThan(10_000);
    const kilobytes = Number(/peak (\d+)/.exec(err)?.[1]);
    expect(kilobytes).toBeGreaterThan(20_000);
    expect(kilobytes).toBeLessThan(200_000);
  });

  it('ends quietly when nobody reads on', async () => {
    const rows = Array.from({ length: 20_000 }, () => 'א,44585,3,6').join('\n');
    const path = file('long.csv', `name,population,socio,periph\n${rows}`);
    const child = spawn(process.execPath, [...main, 'quotas', path], { cwd: root });
    let err = '';
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const exit = await new Promise((done) => child.on('close', done));
    expect([exit, err]).toEqual([0, '']);
  }, 30_000);
});
