// Speed of the mention scanner beside its peers, in one run, interleaved, as medians.
// `node bench/mentions.bench.mjs`: bundles src itself, needs no build.
import { build } from 'esbuild';
import * as chrono from 'chrono-node';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePressText } from './press-text.mjs';
import { SENTENCES } from './sentences.mjs';

const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');

/** Dense with figures, as the sentences are. */
const DENSE = SENTENCES.join('\n').repeat(8);
/** Figures as rare as in articles. */
const PRESS = makePressText(30_000);
const ROUNDS = 31;

async function bundle(name, file) {
  const result = await build({
    stdin: {
      contents: `export { ${name} } from './src/text/${file}.ts'`,
      resolveDir: new URL('..', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0].text;
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const folder = mkdtempSync(join(tmpdir(), 'luntan-bench-'));
try {
  const code = await bundle('findMentions', 'find-mentions');
  const file = join(folder, 'find-mentions.mjs');
  writeFileSync(file, code);
  const { findMentions } = await import(pathToFileURL(file).href);

  const digits = /[0-9零〇一二三四五六七八九十百千万亿兆]+/g;
  const bare = (text) => {
    digits.lastIndex = 0;
    while (digits.exec(text));
  };
  const runs = {
    'findMentions, dense text': () => findMentions(DENSE),
    'bare digit pattern, dense text': () => bare(DENSE),
    'findMentions, press text': () => findMentions(PRESS),
    'bare digit pattern, press text': () => bare(PRESS),
  };
  // Repeated, for one pass is too short to time beside peers that take a thousand times as long.
  const REPEATS = 100;
  const bySentenceRun = () => {
    for (let i = 0; i < REPEATS; i++) SENTENCES.forEach((sentence) => findMentions(sentence));
  };
  const slow = {
    'findMentions, by sentence': bySentenceRun,
    'recognizers currency, by sentence': () =>
      SENTENCES.forEach((sentence) => recognizers.recognizeCurrency(sentence, 'zh-cn')),
    'chrono-node zh, by sentence': () =>
      SENTENCES.forEach((sentence) => chrono.zh.hans.parse(sentence)),
  };

  const times = {};
  for (const [name, run] of Object.entries({ ...runs, ...slow })) {
    // Warm, the peers too: engines compile what has run for a while.
    for (const until = performance.now() + 1000; performance.now() < until;) run();
    times[name] = [];
  }
  // Two groups: a peer that runs for tens of milliseconds leaves cold caches to the next.
  for (const group of [runs, slow]) {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, run] of Object.entries(group)) times[name].push(time(run));
    }
  }

  const report = (name, chars) => {
    const ms = median(times[name]);
    console.log(
      `${name.padEnd(36)} ${ms.toFixed(3).padStart(10)} ms ${(chars / ms / 1000).toFixed(3).padStart(10)} Mchar/s`,
    );
    return ms;
  };
  console.log(`node ${process.version}, medians of ${ROUNDS} rounds`);
  for (const [name, text] of Object.entries({ dense: DENSE, press: PRESS })) {
    const ours = report(`findMentions, ${name} text`, text.length);
    const loop = report(`bare digit pattern, ${name} text`, text.length);
    const figures = (text.length / findMentions(text).length).toFixed(0);
    console.log(`  ratio: ${(loop / ours).toFixed(2)}, a mention in ${figures} characters`);
  }
  const length = SENTENCES.join('').length;
  const bySentence = report('findMentions, by sentence', length * REPEATS) / REPEATS;
  for (const peer of ['recognizers currency, by sentence', 'chrono-node zh, by sentence']) {
    console.log(`  ratio: ${(report(peer, length) / bySentence).toFixed(0)}`);
  }

  for (const [name, entry] of [
    ['parseAmount', 'parse-amount'],
    ['parseNumber', 'parse-number'],
    ['parseDate', 'parse-date'],
    ['findMentions', 'find-mentions'],
  ]) {
    const bytes = gzipSync(await bundle(name, entry), { level: 9 }).length;
    console.log(`${name.padEnd(36)} ${(bytes / 1000).toFixed(1).padStart(10)} kB min+gzip`);
  }

  const cold = `const start = performance.now();
    const { findMentions } = await import(${JSON.stringify(pathToFileURL(file).href)});
    findMentions(${JSON.stringify(SENTENCES[1])});
    console.log(performance.now() - start);`;
  const starts = Array.from({ length: 11 }, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', cold], { encoding: 'utf8' }),
    ),
  );
  console.log(
    `${'cold start, import and first call'.padEnd(36)} ${median(starts).toFixed(2).padStart(10)} ms`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
