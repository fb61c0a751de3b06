import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import FunctionsMetadata from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(root, ...parts);
const own = (file) => tsImport(`./addin/build/${file}`, import.meta.url);
const { ContentPolicy, ADDIN_POLICY, WORKBENCH_POLICY } = await own('policy.ts');
const { LocalisedMetadata } = await own('metadata.ts');
const { HelpPage } = await own('help.ts');
const { baseOf, productionManifest } = await own('manifest.ts');

const common = (name, production) => ({
  name,
  context: root,
  target: ['web', 'es2022'],
  // Source maps as files: the pages' policy forbids eval.
  devtool: 'source-map',
  output: {
    path: at('dist', name),
    // Entries keep their names, since the manifest names one; pages ask for them with a hash. Lazy chunks carry
    // theirs. Never shorter than eight digits: webpack puts the real hash wherever the text of the first one stands, numbers included.
    filename: '[name].js',
    chunkFilename: production ? 'chunks/[name].[contenthash:8].js' : 'chunks/[name].js',
    assetModuleFilename: 'assets/[name].[hash:8][ext]',
    publicPath: 'auto',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: at('tsconfig.json'), compilerOptions: { noEmit: false } },
      },
      // The library only says what things are: whatever a page does not use of it falls away.
      { include: at('lib'), sideEffects: false },
      { test: /\.(png|svg|woff2?|xlsx|wasm)$/, type: 'asset/resource' },
    ],
  },
  experiments: { css: true },
  // Names of lazy chunks would weigh on the first load, and so would long numbers: all of them stand in its first script.
  optimization: {
    chunkIds: production ? 'size' : 'named',
    moduleIds: production ? 'deterministic' : 'named',
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/**
 * Scripts stand at the end of the body and are not deferred: office.js announces custom functions once the document is parsed, and
 * must find by then that ours asked it to wait.
 */
const page = (template, filename, chunks) =>
  new HtmlPlugin({
    template,
    filename,
    chunks,
    chunksSortMode: 'manual',
    hash: true,
    minify: false,
    inject: 'body',
    scriptLoading: 'blocking',
  });

function addin(production) {
  const base = common('addin', production);
  const functions = ['quota', 'model', 'registry', 'solving', 'budget', 'membership'].map((name) =>
    at(`addin/functions/${name}.ts`),
  );
  // In the order in which the page runs them.
  const entry = {
    functions: at('addin/functions/functions.ts'),
    commands: at('addin/commands/commands.ts'),
    taskpane: at('addin/taskpane/index.tsx'),
  };
  return {
    ...base,
    entry,
    resolve: {
      ...base.resolve,
      alias: { '@formatjs/icu-skeleton-parser$': at('addin/build/skeletons.ts') },
    },
    optimization: {
      ...base.optimization,
      runtimeChunk: { name: 'runtime' },
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What functions, commands and pane share (the library), once; React stays with the pane.
          shared: { name: 'shared', chunks: 'initial', minChunks: 2, minSize: 0, enforce: true },
        },
      },
    },
    plugins: [
      new FunctionsMetadata({ input: functions, output: 'functions.json' }),
      // Fluent's table of all design tokens weighs 3 KiB on the first load for the handful that are used; ours names them on demand.
      new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (asked) => {
        if (/@fluentui[\\/]tokens[\\/]lib$/.test(asked.context))
          asked.request = at('addin/taskpane/view/tokens.ts');
      }),
      new LocalisedMetadata('functions.json'),
      new HelpPage('functions.json', 'help.html'),
      page(at('addin/taskpane/taskpane.html'), 'taskpane.html', Object.keys(entry)),
      new ContentPolicy(HtmlPlugin, ADDIN_POLICY),
      new CopyPlugin({
        patterns: [
          { from: at('addin/assets'), to: 'assets' },
          {
            from: at('manifest.xml'),
            transform: (xml) =>
              production ? productionManifest(xml.toString(), baseOf(process.env.ESHKOL_ORIGIN)) : xml,
          },
        ],
      }),
    ],
  };
}

function workbench(production) {
  const base = common('workbench', production);
  return {
    ...base,
    // The sample is written by the server, which may be running while this builds.
    output: { ...base.output, clean: { keep: 'sharon.xlsx' } },
    entry: { workbench: at('addin/workbench/page/index.ts') },
    plugins: [
      page(at('addin/workbench/page/index.html'), 'index.html', ['workbench']),
      new ContentPolicy(HtmlPlugin, WORKBENCH_POLICY),
    ],
  };
}

export default (_env, { mode }) => {
  const production = mode === 'production';
  return [addin(production), workbench(production)];
};
