// Script conversion against opencc-js and, where it can be installed, simplecc-wasm.
//
//   node bench/script.bench.mjs [TEXT-FILE…]
//
// Without files it converts a made text (press-text.mjs). Times to the first result, and memory, come
// from a process of their own for each converter.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import { makePressText } from './press-text.mjs';
import {
  LOCALES,
  measureLong,
  measureShort,
  median,
  NAMES,
  SENTENCE,
  table,
  times,
} from './script-rounds.mjs';

const ROUNDS = 9;
const BYTES = 10_000_000;

let empty;

const scratch = mkdtempSync(join(tmpdir(), 'luntan-bench-'));
try {
  await main(process.argv.slice(2));
} finally {
  rmSync(scratch, { recursive: true });
}

async function main(files) {
  const ours = await import(pathToFileURL(await bundle('index')).href);
  const simplecc = installSimplecc();
  const text = lengthen(files.map((file) => readFileSync(file, 'utf8')).join('\n'), ours.t2s);
  print(`${cpus()[0].model}, Node ${process.version}; medians of ${ROUNDS} rounds\n`);
  print(
    table(
      ['10 MB', 'luntan, Mchar/s', 'of the limit', 'opencc-js', 'times', 'simplecc-wasm', 'times'],
      NAMES.map((name) => compareLong(name, text, ours, simplecc)),
    ),
  );
  print(
    table(
      ['10 characters', 'luntan, ns', 'opencc-js', 'times', 'simplecc-wasm', 'times'],
      NAMES.map((name) => compareShort(name, text, ours, simplecc)),
    ),
  );
  const starts = [];
  for (const name of NAMES) starts.push(await compareStart(name, simplecc));
  print(
    table(
      [
        'from import to first result',
        'luntan, ms',
        'opencc-js',
        'part',
        'simplecc-wasm',
        'luntan, MB',
        'opencc-js',
        'part',
        'simplecc-wasm',
      ],
      starts,
    ),
  );
  const sizes = [];
  for (const name of ['index', ...NAMES]) sizes.push(await sizeOf(name));
  print(table(['bundle', 'kB', 'kB gzip'], sizes));
}

async function bundle(name) {
  const outfile = join(scratch, `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`../src/script/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** simplecc-wasm is no dependency: it is here to be compared with, if the registry answers. */
function installSimplecc() {
  try {
    const options = ['--prefix', scratch, '--no-audit', '--no-fund', '--loglevel', 'silent'];
    execFileSync('npm', ['install', ...options, 'simplecc-wasm@1.1.1'], { stdio: 'ignore' });
    const path = createRequire(join(scratch, 'index.js')).resolve('simplecc-wasm');
    return { path, convert: createRequire(import.meta.url)(path).simplecc };
  } catch {
    print('(simplecc-wasm could not be installed)\n');
    return undefined;
  }
}

function lengthen(text, toSimplified) {
  if (text === '') return makePressText(BYTES);
  const simplified = toSimplified(text);
  return simplified.repeat(Math.ceil(BYTES / Buffer.byteLength(simplified)));
}

function oracleOf(name) {
  const [from, to] = LOCALES[name];
  return Converter({ from, to });
}

function wasm(simplecc, name) {
  if (!simplecc) return undefined;
  try {
    simplecc.convert('测试', name);
    return (text) => simplecc.convert(text, name);
  } catch {
    return undefined;
  }
}

function compareLong(name, text, ours, simplecc) {
  const others = [wasm(simplecc, name)];
  const speeds = measureLong(name, text, ours, oracleOf(name), others, ROUNDS);
  const [us, ceiling, them, third] = speeds;
  const known = (value) => (Number.isNaN(third) ? '–' : value);
  return [
    name,
    us.toFixed(1),
    `${((100 * us) / ceiling).toFixed(0)} %`,
    them.toFixed(1),
    times(us / them),
    known(third.toFixed(1)),
    known(times(us / third)),
  ];
}

function compareShort(name, text, ours, simplecc) {
  const others = [wasm(simplecc, name)];
  const [us, them, third] = measureShort(name, text, ours, oracleOf(name), others, 3 * ROUNDS);
  const known = (value) => (Number.isNaN(third) ? '–' : value);
  return [
    name,
    us.toFixed(0),
    them.toFixed(0),
    times(them / us),
    known(third.toFixed(0)),
    known(times(third / us)),
  ];
}

async function compareStart(name, simplecc) {
  const [from, to] = LOCALES[name];
  const us = measureStart(pathToFileURL(await bundle(name)).href, `module.${name}`);
  const them = measureStart(
    import.meta.resolve('opencc-js'),
    `module.Converter({ from: '${from}', to: '${to}' })`,
  );
  const third = wasm(simplecc, name)
    ? measureStart(
        pathToFileURL(simplecc.path).href,
        `(text) => module.default.simplecc(text, '${name}')`,
      )
    : undefined;
  const part = (key) => `${((100 * us[key]) / them[key]).toFixed(0)} %`;
  return [
    name,
    us.ms.toFixed(1),
    them.ms.toFixed(1),
    part('ms'),
    third?.ms.toFixed(1) ?? '–',
    us.mb.toFixed(2),
    them.mb.toFixed(2),
    part('mb'),
    third?.mb.toFixed(2) ?? '–',
  ];
}

/**
 * Medians of several processes, each of which imports, converts a sentence, and tells its memory, less
 * what an empty module takes.
 */
function measureStart(url, expression) {
  if (empty === undefined) {
    const path = join(scratch, 'empty.mjs');
    writeFileSync(path, '');
    empty = runStart(pathToFileURL(path).href, '(text) => text');
  }
  const { ms, mb } = runStart(url, expression);
  return { ms: ms - empty.ms, mb: mb - empty.mb };
}

function runStart(url, expression) {
  const script = `
    const used = () => {
      gc();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = used();
    const start = performance.now();
    const module = await import(${JSON.stringify(url)});
    const converter = ${expression};
    globalThis.kept = [converter, converter('${SENTENCE}')];
    const ms = performance.now() - start;
    process.stdout.write(JSON.stringify([ms, (used() - before) / 1e6]));`;
  const runs = Array.from({ length: 15 }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
        encoding: 'utf8',
      }),
    ),
  );
  return {
    ms: median(runs.map(([ms]) => ms)),
    mb: median(runs.map(([, mb]) => mb)),
  };
}

async function sizeOf(name) {
  const code = readFileSync(await bundle(name));
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  return [
    name === 'index' ? 'all' : name,
    kilobytes(code.length),
    kilobytes(gzipSync(code, { level: 9 }).length),
  ];
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
