// Throws random strings at the readers:
//
//   node bench/fuzz-mentions.mjs [COUNT] [SEED]
//   node bench/fuzz-mentions.mjs --seconds N [--seed SEED]
//
// Prints the first string that breaks a promise and exits 1; a million takes about half a minute. The seed is told,
// so that a run can be repeated.
import { build } from 'esbuild';
import { fuzzOptions } from './fuzz-options.mjs';

const { count, milliseconds, seed } = fuzzOptions(1_000_000);
let state = seed;
console.log(`seed ${seed}`);

const result = await build({
  stdin: {
    contents: ['find-mentions', 'parse-amount', 'parse-number', 'parse-date']
      .map((file) => `export * from './src/text/${file}.ts';`)
      .join('\n'),
    resolveDir: new URL('..', import.meta.url).pathname,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const source = Buffer.from(result.outputFiles[0].text).toString('base64');
const { findMentions, safeParseAmount, safeParseDate, safeParseNumber } = await import(
  `data:text/javascript;base64,${source}`
);

const PIECES = [
  ...'0123456789０９零〇一二两兩三五十廿百千万萬亿億兆壹贰佰仟几數半多余來点點.,，% -—至到~/:：()（）元块角毛分年月日号號个個家人次倍成折第首翻上下前后今明去本周星期末底初中约超近負+×大同过破',
  ...[
    '分之',
    '人民币',
    'US$',
    'RMB ',
    'billion',
    '左右',
    '以上',
    '季度',
    '世纪',
    '民国',
    '\n',
    'x',
    '\ud800',
    '年代',
    '半年',
  ],
];

/** A 32-bit generator with a seed, so that a failure can be repeated. */
function random(limit) {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % limit;
}

function check(text) {
  let last = 0;
  for (const { raw, start, end, bare } of findMentions(text, { reference: '2024-02-29' })) {
    if (text.slice(start, end) !== raw) throw new Error('span does not slice to raw');
    if (start < last || bare.start < start || bare.end > end) throw new Error('spans overlap');
    last = end;
  }
  safeParseAmount(text);
  safeParseNumber(text);
  safeParseDate(text, { reference: '2024-02-29' });
}

const began = performance.now();
let tried = 0;
for (; tried < count; tried++) {
  if (tried % 1000 === 0 && performance.now() - began > milliseconds) break;
  let text = '';
  for (let length = random(24); length >= 0; length--) {
    text += random(20) === 0 ? String.fromCharCode(random(0x10000)) : PIECES[random(PIECES.length)];
  }
  try {
    check(text);
  } catch (error) {
    console.error(JSON.stringify(text));
    console.error(error);
    process.exit(1);
  }
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${tried} strings in ${seconds} s, nothing thrown, every span exact`);
