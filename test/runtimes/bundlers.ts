import type { Tool } from './versions.js';

/** How an app is bundled. */
interface Bundler {
  /** The tool that does it. */
  tool: Tool;
  /** How it is set. */
  setting: string;
  /** The Node that runs it, where that of this test runner is too old for it. */
  node?: Tool;
  /** Whether the app reaches but the root entry. */
  rootOnly?: true;
  /**
   * The program that runs it, a module in the tool's folder. It is given the folder of the app and that of the
   * output, as `app` and `out`, and leaves `main.js` there, or a page that loads what it made.
   */
  code: string;
}

/**
 * Metro with what the Babel preset of React Native does to imports. Metro's own way with them
 * (`experimentalImportSupport`) cannot run zod, whose modules import each other in a circle.
 */
const metro = (packageExports: boolean): string => `
import { writeFileSync } from 'node:fs';
import Metro from 'metro';
const transformer = import.meta.dirname + '/transformer.cjs';
writeFileSync(transformer, \`
const metro = require('metro-babel-transformer');
const own = ['export-namespace-from', 'modules-commonjs'].map((name) => require('@babel/plugin-transform-' + name));
module.exports = { ...metro, transform: (file) => metro.transform({ ...file, plugins: [...file.plugins, ...own] }) };
\`);
const config = await Metro.loadConfig({ cwd: app }, {
  projectRoot: app,
  watchFolders: [import.meta.dirname],
  cacheStores: [],
  maxWorkers: 1,
  resolver: { nodeModulesPaths: [import.meta.dirname + '/node_modules'], unstable_enablePackageExports: ${String(packageExports)} },
  transformer: { babelTransformerPath: transformer },
  serializer: { getPolyfills: () => [], getModulesRunBeforeMainModule: () => [] },
  reporter: { update() {} },
});
await Metro.runBuild(config, { entry: 'main.js', out: out + '/main.js', dev: false, minify: false, platform: 'web' });
`;

const parcel = `
import { spawnSync } from 'node:child_process';
const parcel = new URL('node_modules/parcel/lib/bin.js', import.meta.url).pathname;
const args = [parcel, 'build', 'index.html', '--dist-dir', out, '--no-cache', '--no-source-maps', '--log-level', 'error'];
const { status } = spawnSync(process.execPath, args, { cwd: app, stdio: 'inherit' });
process.exitCode = status ?? 1;
`;

export const BUNDLERS: readonly Bundler[] = [
  {
    tool: 'esbuild',
    setting: 'as it comes',
    code: `
import { build } from 'esbuild';
await build({ entryPoints: [app + '/main.js'], outfile: out + '/main.js', bundle: true, minify: true, format: 'esm', logLevel: 'warning' });
`,
  },
  {
    tool: 'Rollup',
    setting: 'with its resolver of packages',
    code: `
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
const bundle = await rollup({
  input: app + '/main.js',
  plugins: [nodeResolve({ browser: true })],
  // It warns of comments and circles in zod, too.
  onwarn({ message }) { if (message.includes('node_modules/luntan/')) throw new Error(message); },
});
await bundle.write({ file: out + '/main.js', format: 'es' });
`,
  },
  {
    tool: 'webpack',
    setting: 'as it comes',
    code: `
import webpack from 'webpack';
const stats = await new Promise((resolve, reject) => {
  webpack(
    { mode: 'production', context: app, entry: './main.js', output: { path: out, filename: 'main.js' }, performance: false },
    (error, result) => (error ? reject(error) : resolve(result)),
  );
});
if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
`,
  },
  {
    tool: 'Vite',
    setting: 'as it comes',
    code: `
import { build } from 'vite';
await build({ root: app, logLevel: 'error', build: { outDir: out, emptyOutDir: false } });
`,
  },
  { tool: 'Parcel', setting: 'with packageExports', code: parcel },
  {
    tool: 'Parcel',
    setting: 'without packageExports, from the root',
    rootOnly: true,
    code: parcel,
  },
  { tool: 'Metro', setting: 'with package exports', node: 'Node 22', code: metro(true) },
  {
    tool: 'Metro',
    setting: 'without package exports (before 0.82), from the root',
    node: 'Node 22',
    rootOnly: true,
    code: metro(false),
  },
];
