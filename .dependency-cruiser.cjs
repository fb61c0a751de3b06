/** Who may import whom. An arrow in the design points to the imported side; every rule here forbids one way back. */
const rooms = 'budget|council|delegation|tenders|membership|establishment|profile|quota|twinning|networks';

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'Cycles hide who owns what.'),
    forbid('core-alone', { path: '^lib/core/' }, { path: '^lib/(?!core/)' }, 'core knows no ministry word.'),
    forbid(
      'model-on-core',
      { path: '^lib/model/' },
      { path: '^lib/(?!core/|model/)' },
      'Nouns stand on core only.',
    ),
    forbid(
      'rooms-apart',
      { path: `^lib/(${rooms})/` },
      { path: '^lib/', pathNot: '^lib/(core|model|procedure|$1)/' },
      'Rooms do not import each other: what two need is a noun in model or a value passed in.',
    ),
    forbid(
      'chart-behind-its-door',
      { path: '^lib/(?!budget/)' },
      { path: '^lib/budget/accounts/', pathNot: '/(accounts|load|types|facts/source)\\.ts$' },
      'The tables of the code book are reached through what reads them, or not at all.',
    ),
    forbid(
      'procedure-and-registry-low',
      { path: '^lib/(procedure|registry)/' },
      { path: '^lib/', pathNot: '^lib/(core|model|$1)/' },
      'Contents and facts stand beside the rooms, not above them.',
    ),
    forbid(
      'check-below-sheets',
      { path: '^lib/check/' },
      { path: '^lib/(sheets|xlsx|words|node|index)' },
      '',
    ),
    forbid('sheets-below-words', { path: '^lib/sheets/' }, { path: '^lib/(xlsx|words|node|index)' }, ''),
    forbid(
      'xlsx-beside-sheets',
      { path: '^lib/xlsx/' },
      { path: '^lib/', pathNot: '^lib/(core|sheets|xlsx)/' },
      '',
    ),
    forbid(
      'words-below-index',
      { path: '^lib/words/' },
      { path: '^lib/(xlsx|node|index)', pathNot: '^lib/xlsx/types\\.ts$' },
      'Of the file room, words knows the problems that it has sentences for.',
    ),
    forbid(
      'node-through-the-door',
      { path: '^lib/node/' },
      { path: '^lib/', pathNot: '^lib/(node/|index\\.ts$|xlsx/index\\.ts$)' },
      'The command line uses what the package publishes.',
    ),
    forbid(
      'only-the-door',
      { path: '^addin/' },
      { path: '^lib/', pathNot: '^lib/(index|xlsx/index)\\.ts$' },
      'From outside lib, only its doors.',
    ),
    forbid('lib-knows-no-addin', { path: '^lib/' }, { path: '^addin/' }, ''),
    forbid(
      'node-only-in-node',
      { path: '^lib/(?!node/)' },
      { dependencyTypes: ['core'] },
      'The library is pure.',
    ),
    forbid(
      'functions-thin',
      { path: '^addin/functions/' },
      { path: '^addin/(?!functions/)' },
      'Custom functions: coerce, call the library, map errors.',
    ),
    forbid(
      'excel-for-wiring',
      { path: '^addin/(?!excel/|taskpane/wiring|commands/wiring)' },
      { path: '^addin/excel/', pathNot: '^addin/excel/port\\.ts$' },
      'Only the wiring of pane and commands sees the Excel layer; others see its port (types).',
    ),
    forbid(
      'helpers-in-one-file',
      { path: '^(addin|lib)/', pathNot: '^addin/excel/helpers\\.ts$' },
      { path: 'office-js-helpers' },
      'A deprecated package, wrapped once.',
    ),
    forbid(
      'workbench-apart',
      { path: '^addin/(functions|excel|taskpane|commands)/' },
      { path: '^addin/workbench/' },
      'The add-in does not know the workbench.',
    ),
    forbid('no-unknown', {}, { couldNotResolve: true }, 'An import that does not resolve.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // As webpack resolves; some packages' "require" names a file that they do not ship.
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
