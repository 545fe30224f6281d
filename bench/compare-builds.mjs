// Speed of the readers in two builds, in one run: ratios of CPU time, medians of interleaved rounds.
// `node bench/compare-builds.mjs OLD/dist [NEW/dist]`; without NEW, `dist` of this checkout.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePressText } from './press-text.mjs';

const [old, fresh = 'dist'] = process.argv.slice(2);
if (old === undefined) {
  console.error('usage: node bench/compare-builds.mjs OLD/dist [NEW/dist]');
  process.exit(2);
}

/** A round of one build takes about this long, so that the clock's step does not show. */
const ROUND_MS = 15;
const ROUNDS = 41;

const PRESS = makePressText(30_000);
const SENTENCES = PRESS.split(/(?<=。)/);
const AMOUNTS = [
  '673.17亿元',
  '约3亿至5亿元',
  '超萬億元',
  'US$1.32 billion',
  '三千五百元人民币',
  '50余万元',
];
const NUMBERS = [
  '50余家',
  '百分之四十',
  '一万零四百八十八',
  '第27届',
  '4倍多',
  '1,234人次',
  '三成半',
];
const DATES = [
  '2024年4月25日',
  '9月19日至21日',
  '民國113年5月',
  '2024-04-12',
  '今年1月',
  '4月中旬',
];

/** What is timed: by name, what a build does in one go. */
const WORK = {
  'findMentions, press text': ({ findMentions }) => findMentions(PRESS),
  'findMentions, by sentence': ({ findMentions }) => SENTENCES.forEach((one) => findMentions(one)),
  'findMentions, with a reference': ({ findMentions }) =>
    findMentions(PRESS, { reference: '2024-04-25' }),
  parseAmount: ({ parseAmount }) => AMOUNTS.forEach((one) => parseAmount(one)),
  parseNumber: ({ parseNumber }) => NUMBERS.forEach((one) => parseNumber(one)),
  parseDate: ({ parseDate }) => DATES.forEach((one) => parseDate(one)),
  repairText: ({ repairText }) => repairText(PRESS),
  fold: ({ fold }) => fold(PRESS),
  detectScript: ({ detectScript }) => detectScript(PRESS),
};

function cpuMs(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const load = (folder) => import(pathToFileURL(resolve(folder, 'text/index.js')).href);
const builds = { old: await load(old), new: await load(fresh) };

console.log(`node ${process.version}, medians of ${ROUNDS} rounds, CPU time`);
for (const [name, work] of Object.entries(WORK)) {
  const repeats = { old: 1, new: 1 };
  for (const build of ['old', 'new']) {
    for (let warm = 0; warm < 5; warm++) work(builds[build]);
    const each = median(Array.from({ length: 9 }, () => cpuMs(() => work(builds[build]))));
    repeats[build] = Math.ceil(ROUND_MS / Math.max(each, 0.001));
  }
  const count = Math.max(repeats.old, repeats.new);
  const run = (build) =>
    cpuMs(() => {
      for (let i = 0; i < count; i++) work(builds[build]);
    });
  const ratios = [];
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Who goes first takes turns: the second finds warmer caches.
    const order = round % 2 === 0 ? ['old', 'new'] : ['new', 'old'];
    const took = Object.fromEntries(order.map((build) => [build, run(build)]));
    ratios.push(took.old / took.new);
    times.push(took.new / count);
  }
  const ms = median(times).toFixed(4);
  console.log(
    `${name.padEnd(32)} ×${median(ratios).toFixed(2)} of the old speed  ${ms.padStart(9)} ms`,
  );
}
