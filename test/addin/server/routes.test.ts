import { join } from 'node:path';
import { headersOf } from '../../../addin/workbench/server/headers.js';
import { readOptions } from '../../../addin/workbench/server/options.js';
import { foldersOf, route, withLocalOfficeJs } from '../../../addin/workbench/server/routes.js';

const root = join('/', 'project');
const folders = foldersOf(root);

describe('what the server answers with', () => {
  test.each<[target: string, mount: string, file: string]>([
    ['/', 'workbench', 'dist/workbench/index.html'],
    ['/workbench.js?hash', 'workbench', 'dist/workbench/workbench.js'],
    ['/addin/taskpane.html', 'addin', 'dist/addin/taskpane.html'],
    [
      '/office-js/He-IL/Office_Strings.js',
      'office-js',
      'node_modules/@microsoft/office-js/dist/he-il/office_strings.js',
    ],
    ['/addin/../workbench.js', 'workbench', 'dist/workbench/workbench.js'],
  ])('%s', (target, mount, file) => {
    expect(route(folders, target)).toEqual({ mount, file: join(root, file) });
  });

  test.each([
    '/..%2f..%2fpackage.json',
    '/addin/..%2f..%2fpackage.json',
    '/office-js/%2e%2e%2f%2e%2e%2fx',
    '/a%5c..%5cb',
    '/%00',
    '/%zz',
  ])('nothing outside its folders: %s', (target) => {
    expect(route(folders, target)).toBeUndefined();
  });

  test('office.js from the installed package instead of the network', () => {
    const html = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    expect(withLocalOfficeJs(html)).toBe('<script src="/office-js/office.js"></script>');
  });

  test('a policy without inline script, eval or other origins', () => {
    for (const mount of ['workbench', 'addin', 'office-js'] as const) {
      const policy = headersOf(mount, '.html')['content-security-policy'];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/script-src[^;]*(unsafe-inline|unsafe-eval|https:)/);
    }
  });
});

describe('how it is started', () => {
  test.each<[args: string[], env: Record<string, string>, port: number]>([
    [[], {}, 3000],
    [[], { PORT: '8443' }, 8443],
    [['--port', '3001'], { PORT: '8443' }, 3001],
  ])('%j with %j', (args, env, port) => {
    expect(readOptions(args, env).port).toBe(port);
  });

  test.each(['x', '70000', '-1', '3.5'])('refuses the port %s', (port) => {
    expect(() => readOptions([], { PORT: port })).toThrow(port);
  });
});
