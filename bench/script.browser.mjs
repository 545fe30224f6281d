// Script conversion against opencc-js in Chromium, where there is no `Buffer`.
//
//   node bench/script.browser.mjs
//
// Needs a Chromium or Chrome: at one of the usual places, or where CHROMIUM_PATH says.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startBrowser } from './start-browser.mjs';
import { LOCALES, median, NAMES, SENTENCE, table, times } from './script-rounds.mjs';

const ROUNDS = 7;
const BYTES = 10_000_000;
const STARTS = 9;

/** What runs in the page. */
const ROUND_PAGE = `
  import * as ours from './src/script/index.js';
  import { Converter } from 'opencc-js';
  import { makePressText } from './bench/press-text.mjs';
  import { LOCALES, measureLong, measureShort } from './bench/script-rounds.mjs';
  if (typeof Buffer !== 'undefined') throw new Error('there is a Buffer');
  let text;
  globalThis.measure = (name, bytes, rounds) => {
    text ??= makePressText(bytes);
    const [from, to] = LOCALES[name];
    const oracle = Converter({ from, to });
    return [
      measureLong(name, text, ours, oracle, [], rounds),
      measureShort(name, text, ours, oracle, [], 3 * rounds),
    ];
  };`;

const root = fileURLToPath(new URL('..', import.meta.url));
const browser = await startBrowser();
try {
  await main(browser);
} finally {
  await browser.close();
}

async function main(browser) {
  print(`Chromium ${browser.version()}; medians of ${ROUNDS} rounds\n`);
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle(ROUND_PAGE, 'iife') });
  const rows = [];
  for (const name of NAMES) {
    const [[us, ceiling, them], [ours, theirs]] = await page.evaluate(
      ([name, bytes, rounds]) => globalThis.measure(name, bytes, rounds),
      [name, BYTES, ROUNDS],
    );
    const long = [us.toFixed(1), `${((100 * us) / ceiling).toFixed(0)} %`, them.toFixed(1)];
    rows.push([name, ...long, times(us / them), ours.toFixed(0), theirs.toFixed(0)]);
    rows.at(-1).push(times(theirs / ours), ...(await compareStart(browser, name)));
  }
  print(
    table(
      [
        '',
        '10 MB: luntan, Mchar/s',
        'of the limit',
        'opencc-js',
        'times',
        '10 characters: luntan, ns',
        'opencc-js',
        'times',
        'to the first result: luntan, ms',
        'opencc-js',
        'part',
      ],
      rows,
    ),
  );
}

/** Milliseconds from import to the first result, each time in a new page. */
async function compareStart(browser, name) {
  const [from, to] = LOCALES[name];
  const codes = [
    `import { ${name} } from './src/script/${name}.js'; export const make = () => ${name};`,
    `import { Converter } from 'opencc-js'; export const make = () => Converter({ from: '${from}', to: '${to}' });`,
  ];
  const bundles = await Promise.all(codes.map((code) => bundle(code, 'esm')));
  const runs = bundles.map(() => []);
  for (let i = 0; i < STARTS; i += 1) {
    for (const [contender, code] of bundles.entries()) {
      const page = await browser.newPage();
      const ms = await page.evaluate(
        async ([code, sentence]) => {
          const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
          const start = performance.now();
          const { make } = await import(url);
          make()(sentence);
          return performance.now() - start;
        },
        [code, SENTENCE],
      );
      runs[contender].push(ms);
      await page.close();
    }
  }
  const [us, them] = runs.map(median);
  return [us.toFixed(1), them.toFixed(1), `${((100 * us) / them).toFixed(0)} %`];
}

async function bundle(contents, format) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format,
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
