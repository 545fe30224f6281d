// What is measured of script conversion, in Node and in a browser alike. Each round runs every contender
// once on the same text, so that a busy machine is equally unkind to all; what is told are medians.

/** How opencc-js names each configuration. */
export const LOCALES = {
  s2t: ['cn', 't'],
  t2s: ['t', 'cn'],
  s2twp: ['cn', 'twp'],
  tw2sp: ['twp', 'cn'],
  hk2s: ['hk', 'cn'],
};

export const NAMES = Object.keys(LOCALES);

/** What makes of simplified text the text that each configuration is for. */
export const PREPARATION = {
  s2t: undefined,
  t2s: 's2t',
  s2twp: undefined,
  tw2sp: 's2twp',
  hk2s: 's2hk',
};

/** What a converter is first called with. */
export const SENTENCE = '干燥的头发，軟體與資訊，里程碑';

const TABLE = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit ^ 1);
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The least that any converter must do: read each unit, look it up, and build a string of the results. */
function limit(text) {
  const units = new Uint16Array(8192);
  let converted = '';
  for (let from = 0; from < text.length; from += units.length) {
    const end = Math.min(text.length, from + units.length);
    for (let i = from; i < end; i += 1) units[i - from] = TABLE[text.charCodeAt(i)];
    converted += decoder.decode(units.subarray(0, end - from));
  }
  return converted;
}

/** Characters in a microsecond: of ours, of the limit, of opencc-js, and of `others`. */
export function measureLong(name, simplified, ours, oracle, others, rounds) {
  const text = PREPARATION[name] ? ours[PREPARATION[name]](simplified) : simplified;
  if (ours[name](text) !== oracle(text)) throw new Error(`${name} differs from opencc-js`);
  const times = interleave([ours[name], limit, oracle, ...others], rounds, (contender) => {
    const start = performance.now();
    const converted = contender(text);
    // Engines join strings when they are first read: reading the last unit makes them do it in time.
    converted.charCodeAt(converted.length - 1);
    return performance.now() - start;
  });
  return times.map((time) => text.length / time / 1000);
}

/** Nanoseconds for ten characters: of ours, of opencc-js, and of `others`. */
export function measureShort(name, simplified, ours, oracle, others, rounds) {
  const sample = simplified.slice(0, 100_000);
  const text = PREPARATION[name] ? ours[PREPARATION[name]](sample) : sample;
  const strings = text.match(/.{10}/gsu).map((string) => [...string].join(''));
  return interleave([ours[name], oracle, ...others], rounds, (contender) => {
    const start = performance.now();
    for (const string of strings) contender(string);
    return ((performance.now() - start) / strings.length) * 1e6;
  });
}

function interleave(contenders, rounds, timeOf) {
  const times = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((contender, i) => times[i].push(contender ? timeOf(contender) : NaN));
  }
  return times.map(median);
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

export const times = (ratio) => `×${ratio.toFixed(1)}`;

export function table(head, rows) {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
