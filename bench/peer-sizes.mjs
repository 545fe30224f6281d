// Prints what the packages weigh beside which the README puts luntan: minified by esbuild for
// browsers, then gzipped, as bench/sizes.mjs does for our own.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const IMPORTS = [
  ['opencc-js/cn2t', 'Converter', 'opencc-js/cn2t'],
  ['@microsoft/recognizers-text-suite', 'recognizeCurrency', '@microsoft/recognizers-text-suite'],
  ['chrono-node', 'zh', 'chrono-node'],
  ['nzh/cn', 'default', 'nzh/cn'],
];

for (const [label, name, module] of IMPORTS) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} as used } from '${module}'; globalThis.used = used;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  console.log(`| \`${label}\` | \`${name}\` | ${(bytes / 1000).toFixed(1)} kB |`);
}
