// Script conversion against opencc-js and, where it can be installed, simplecc-wasm.
//
//   node bench/script.bench.mjs [TEXT-FILE…]
//
// Without files it converts a made text (press-text.mjs). Each round runs every converter once on the
// same text, so that a busy machine is equally unkind to all; what is told are medians. Times to the
// first result, and memory, come from a process of their own for each converter.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import { makePressText } from './press-text.mjs';

const LOCALES = {
  s2t: ['cn', 't'],
  t2s: ['t', 'cn'],
  s2twp: ['cn', 'twp'],
  tw2sp: ['twp', 'cn'],
  hk2s: ['hk', 'cn'],
};

/** What makes of simplified text the text that each configuration is for. */
const PREPARATION = { s2t: undefined, t2s: 's2t', s2twp: undefined, tw2sp: 's2twp', hk2s: 's2hk' };

let empty;

const ROUNDS = 9;
const BYTES = 10_000_000;

const TABLE = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit ^ 1);
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

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
  printTable(
    ['10 MB', 'luntan, Mchar/s', 'of the limit', 'opencc-js', 'times', 'simplecc-wasm', 'times'],
    Object.keys(LOCALES).map((name) => compareLong(name, text, ours, simplecc)),
  );
  printTable(
    ['10 characters', 'luntan, ns', 'opencc-js', 'times', 'simplecc-wasm', 'times'],
    Object.keys(LOCALES).map((name) => compareShort(name, text, ours, simplecc)),
  );
  const starts = [];
  for (const name of Object.keys(LOCALES)) starts.push(await compareStart(name, simplecc));
  printTable(
    [
      'from import to first result',
      'luntan, ms',
      'opencc-js',
      'simplecc-wasm',
      'luntan, MB',
      'opencc-js',
      'simplecc-wasm',
    ],
    starts,
  );
  const sizes = [];
  for (const name of ['index', ...Object.keys(LOCALES)]) sizes.push(await sizeOf(name));
  printTable(['bundle', 'kB', 'kB gzip'], sizes);
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

function compareLong(name, simplified, ours, simplecc) {
  const [from, to] = LOCALES[name];
  const oracle = Converter({ from, to });
  const text = PREPARATION[name] ? ours[PREPARATION[name]](simplified) : simplified;
  if (ours[name](text) !== oracle(text)) throw new Error(`${name} differs from opencc-js`);
  const contenders = [ours[name], limit, oracle, wasm(simplecc, name)];
  const times = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    contenders.forEach((contender, i) => times[i].push(contender ? timeOf(contender, text) : NaN));
  }
  const [us, ceiling, them, third] = times.map(median);
  const speed = (time) => (text.length / time / 1000).toFixed(1);
  const known = (value) => (Number.isNaN(third) ? '–' : value);
  return [
    name,
    speed(us),
    `${((100 * ceiling) / us).toFixed(0)} %`,
    speed(them),
    `×${(them / us).toFixed(1)}`,
    known(speed(third)),
    known(`×${(third / us).toFixed(1)}`),
  ];
}

/** The least that any converter must do: read each unit, look it up, and build a string of the results. */
function limit(text) {
  const units = new Uint16Array(16_384);
  let converted = '';
  for (let from = 0; from < text.length; from += units.length) {
    const end = Math.min(text.length, from + units.length);
    for (let i = from; i < end; i += 1) units[i - from] = TABLE[text.charCodeAt(i)];
    converted += decoder.decode(units.subarray(0, end - from));
  }
  return converted;
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

/** Engines join strings when they are first read: reading the last unit makes them do it in time. */
function timeOf(converter, text) {
  const start = performance.now();
  const converted = converter(text);
  converted.charCodeAt(converted.length - 1);
  return performance.now() - start;
}

function compareShort(name, simplified, ours, simplecc) {
  const [from, to] = LOCALES[name];
  const sample = simplified.slice(0, 20_000);
  const text = PREPARATION[name] ? ours[PREPARATION[name]](sample) : sample;
  const strings = text.match(/.{10}/gsu).map((string) => [...string].join(''));
  const contenders = [ours[name], Converter({ from, to }), wasm(simplecc, name)];
  const times = contenders.map(() => []);
  for (let round = 0; round < 3 * ROUNDS; round += 1) {
    contenders.forEach((contender, i) => {
      const start = performance.now();
      for (const string of strings) contender?.(string);
      times[i].push(((performance.now() - start) / strings.length) * 1e6);
    });
  }
  const [us, them, third] = times.map(median);
  const isThere = contenders[2] !== undefined;
  return [
    name,
    us.toFixed(0),
    them.toFixed(0),
    `×${(them / us).toFixed(1)}`,
    isThere ? third.toFixed(0) : '–',
    isThere ? `×${(third / us).toFixed(1)}` : '–',
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
  const all = [us, them, third];
  return [name, ...all.map((start) => start?.ms ?? '–'), ...all.map((start) => start?.mb ?? '–')];
}

/**
 * Medians of several processes, each of which imports, converts a sentence, and tells its memory, less
 * what an empty module takes.
 */
function measureStart(url, expression) {
  empty ??= runStart('data:text/javascript,', '(text) => text');
  const { ms, mb } = runStart(url, expression);
  return { ms: (ms - empty.ms).toFixed(1), mb: (mb - empty.mb).toFixed(2) };
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
    globalThis.kept = [converter, converter('干燥的头发，軟體與資訊，里程碑')];
    const ms = performance.now() - start;
    process.stdout.write(JSON.stringify([ms, (used() - before) / 1e6]));`;
  const runs = Array.from({ length: 7 }, () =>
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

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function printTable(head, rows) {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows];
  print(`${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
