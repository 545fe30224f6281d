// Packs the dictionaries of the installed opencc-js into src/script/dictionaries/*.generated.ts.
//
// A dictionary there is a list of "source replacement" pairs. Two facts make it small:
// characters sorted by code point lie close together, so that differences are small numbers; and
// most phrases are replaced character by character, as each character would be by itself, so that
// only a character which the phrase reads differently needs to be told.
//
// The reading side, with the same layouts, is src/script/engine/decode-*.ts.

import { mkdir, writeFile } from 'node:fs/promises';
import { encodeNumber, zigzag } from './pack-numbers.mjs';

const TARGET = new URL('../src/script/dictionaries/', import.meta.url);

/** What each module is made of; a later dictionary yields to an earlier one. */
const MODULES = {
  compatibility: ['CJK_Compatibility_Ideographs'],
  st: ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases', 'STCharacters'],
  ts: ['TSPhrases', 'TSCharacters'],
  'tw-variants': ['TWVariantsPhrases', 'TWVariants'],
  'tw-phrases': ['TWPhrases'],
  'tw-variants-rev': ['TWVariantsRevPhrases', 'TWVariantsRev'],
  'tw-phrases-rev': ['TWPhrasesRev'],
  'hk-variants': ['HKVariantsPhrases', 'HKVariants'],
  'hk-phrases': ['HKPhrases'],
  'hk-variants-rev': ['HKVariantsRevPhrases', 'HKVariantsRev'],
  'hk-phrases-rev': ['HKPhrasesRev'],
  jp: ['JPShinjitaiPhrases', 'JPShinjitaiCharacters'],
  'jp-rev': ['JPShinjitaiCharactersRev'],
};

/** The modules that are used together, earlier ones first: characters of all of them are defaults. */
const GROUPS = [
  ['compatibility'],
  ['st'],
  ['ts'],
  ['tofu-risk', 'ts'],
  ['tw-variants'],
  ['tw-phrases', 'tw-variants'],
  ['tw-variants-rev'],
  ['tw-phrases-rev', 'tw-variants-rev'],
  ['hk-variants'],
  ['hk-phrases', 'hk-variants'],
  ['hk-variants-rev'],
  ['hk-phrases-rev', 'hk-variants-rev'],
  ['jp'],
  ['jp-rev'],
];

/** The engine relies on these bounds (src/script/engine/mapping.ts). */
const LONGEST = 15;
const GROWTH = 3;

async function readDictionary(name) {
  const { default: text } = await import(`opencc-js/dict/${name}`);
  return text.split('|').map((line) => line.split(' '));
}

async function readModule(names) {
  const entries = new Map();
  for (const name of [...names].reverse()) {
    for (const [source, replacement] of await readDictionary(name)) {
      check(source, replacement, name);
      entries.set(source, replacement);
    }
  }
  return entries;
}

function check(source, replacement, name) {
  const sound =
    source.length > 0 &&
    source.length <= LONGEST &&
    replacement.length > 0 &&
    replacement.length <= Math.min(LONGEST, GROWTH * source.length) &&
    source.isWellFormed() &&
    replacement.isWellFormed() &&
    !/[\u2ff0-\u2fff]/.test(source);
  if (!sound) throw new Error(`${name}: the engine cannot hold ${source} -> ${replacement}`);
}

/**
 * The traditional characters that opencc-js leaves as they are because their simplified form is
 * beyond the Basic Multilingual Plane, where fonts are rare. The way back, which it does keep, tells them.
 */
function tofuRisk(st, ts) {
  const entries = new Map();
  for (const [simplified, traditional] of st) {
    const left = (ts.get(traditional) ?? traditional) === traditional;
    if (isOne(traditional) && simplified.codePointAt(0) > 0xffff && left) {
      entries.set(traditional, simplified);
    }
  }
  return entries;
}

const isOne = (text) => text.length === (text.codePointAt(0) > 0xffff ? 2 : 1);
const codePoints = (text) => Array.from(text, (character) => character.codePointAt(0));
const isCharacter = ([source, replacement]) => isOne(source) && isOne(replacement);
const byCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Ascending sources as differences, then replacements as differences from the one before. */
function packCharacters(entries) {
  const pairs = entries
    .map(([source, replacement]) => [source.codePointAt(0), replacement.codePointAt(0)])
    .sort((a, b) => a[0] - b[0]);
  let packed = encodeNumber(pairs.length);
  for (const column of [0, 1]) {
    let last = 0;
    for (const pair of pairs) {
      packed += encodeNumber(column === 0 ? pair[0] - last : zigzag(pair[1] - last));
      last = pair[column];
    }
  }
  return packed;
}

/**
 * A phrase as symbols: [source, replacement] code points, where the replacement is -1 when it is
 * what every group has for the character alone. A phrase that is not replaced character by
 * character keeps its replacement whole.
 */
function toSymbols(source, replacement, defaults) {
  const from = codePoints(source);
  const to = codePoints(replacement);
  const plain = from.map((codePoint) => `${codePoint},-1`);
  if (from.length !== to.length) return { symbols: plain, whole: to.map((c) => `${c},-1`) };
  return {
    symbols: from.map((codePoint, i) => {
      const character = String.fromCodePoint(codePoint);
      const usual = defaults.every(
        (map) => (map.get(character) ?? character).codePointAt(0) === to[i],
      );
      return usual ? plain[i] : `${codePoint},${to[i]}`;
    }),
    whole: undefined,
  };
}

/** A reading used once or twice costs more in the table of symbols than in the phrase itself. */
function preferWhole(rows) {
  const uses = countSymbols(rows);
  for (const row of rows) {
    const rare = row.symbols.filter((symbol) => !symbol.endsWith(',-1') && uses.get(symbol) < 3);
    if (rare.length < 2) continue;
    row.whole = codePoints(row.replacement).map((codePoint) => `${codePoint},-1`);
    row.symbols = codePoints(row.source).map((codePoint) => `${codePoint},-1`);
  }
}

function countSymbols(rows) {
  const uses = new Map();
  for (const { symbols, whole, shared = 0 } of rows) {
    for (const symbol of [...symbols.slice(shared), ...(whole ?? [])]) {
      uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
    }
  }
  return uses;
}

/** Phrases by first code unit, so that a block can be read when its first character is first met. */
function toBlocks(rows) {
  const blocks = [];
  let previous = { source: '', symbols: [] };
  for (const row of rows) {
    if (row.source[0] !== previous.source[0]) {
      blocks.push([]);
      previous = { source: '', symbols: [] };
    }
    let shared = 0;
    while (shared < row.symbols.length - 1 && row.symbols[shared] === previous.symbols[shared]) {
      shared += 1;
    }
    row.shared = shared;
    blocks.at(-1).push(row);
    previous = row;
  }
  return blocks;
}

/** Frequent symbols get short numbers; inside a band of equal length they stand by code point. */
function rankSymbols(rows) {
  const ranked = [...countSymbols(rows)].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
  const list = ranked.map(([symbol]) => symbol.split(',').map(Number));
  for (let from = 0, size = 40; from < list.length; from += size, size = 93) {
    const band = list.slice(from, from + size).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    list.splice(from, band.length, ...band);
  }
  return list;
}

function packPhrases(entries, defaults) {
  if (entries.length === 0) return '';
  const rows = entries
    .sort((a, b) => byCodeUnits(a[0], b[0]))
    .map(([source, replacement]) => ({
      source,
      replacement,
      ...toSymbols(source, replacement, defaults),
    }));
  preferWhole(rows);
  const blocks = toBlocks(rows);
  const list = rankSymbols(rows);
  const indexOf = new Map(list.map((symbol, index) => [symbol.join(','), index]));
  return (
    encodeNumber(countBeginnings(rows)) +
    packSymbols(list) +
    packBlocks(blocks.map((block) => packBlock(block, indexOf)))
  );
}

/** Distinct beginnings of two code units or more: the nodes of the trie that will hold the phrases. */
function countBeginnings(rows) {
  const beginnings = new Set();
  for (const { source } of rows) {
    for (let end = 2; end <= source.length; end += 1) beginnings.add(source.slice(0, end));
  }
  return beginnings.size;
}

function packSymbols(list) {
  let packed = encodeNumber(list.length);
  let last = 0;
  for (const [source] of list) {
    packed += encodeNumber(zigzag(source - last));
    last = source;
  }
  const read = list.flatMap(([, replacement], index) => (replacement < 0 ? [] : [index]));
  packed += encodeNumber(read.length);
  last = 0;
  for (const index of read) {
    const [source, replacement] = list[index];
    packed += encodeNumber(index - last) + encodeNumber(zigzag(replacement - source));
    last = index;
  }
  return packed;
}

function packBlocks(blocks) {
  return (
    encodeNumber(blocks.length) +
    blocks.map((block) => encodeNumber(block.length)).join('') +
    blocks.join('')
  );
}

function packBlock(rows, indexOf) {
  let packed = '';
  for (const { symbols, whole, shared } of rows) {
    const added = symbols.slice(shared);
    packed += encodeNumber(((added.length - 1) * 16 + shared) * 2 + (whole ? 1 : 0));
    for (const symbol of added) packed += encodeNumber(indexOf.get(symbol));
    if (!whole) continue;
    packed += encodeNumber(whole.length);
    for (const symbol of whole) packed += encodeNumber(indexOf.get(symbol));
  }
  return packed;
}

/** Each character that phrases read in more than one way, followed by its readings, the usual one first. */
function packCandidates(st) {
  const readings = new Map();
  for (const [source, replacement] of st) {
    const from = Array.from(source);
    const to = Array.from(replacement);
    if (from.length !== to.length) continue;
    from.forEach((character, i) => {
      if (!readings.has(character)) {
        readings.set(character, new Set([st.get(character) ?? character]));
      }
      readings.get(character).add(to[i]);
    });
  }
  return [...readings]
    .filter(([, set]) => set.size > 1)
    .sort((a, b) => byCodeUnits(a[0], b[0]))
    .map(([character, set]) => character + [...set].join(''))
    .join(' ');
}

const NOTICE =
  '// Made by scripts/pack-dictionaries.mjs from the dictionaries of OpenCC (Apache-2.0).\n';

async function write(name, constants) {
  const lines = Object.entries(constants).map(
    ([key, value]) => `export const ${key} = '${value}';\n`,
  );
  await writeFile(new URL(`${name}.generated.ts`, TARGET), NOTICE + lines.join(''));
}

const modules = new Map();
for (const [name, dictionaries] of Object.entries(MODULES)) {
  modules.set(name, await readModule(dictionaries));
}
modules.set('tofu-risk', tofuRisk(modules.get('st'), modules.get('ts')));

await mkdir(TARGET, { recursive: true });
for (const [name, entries] of modules) {
  const defaults = GROUPS.filter((group) => group.includes(name)).map(
    (group) => new Map(group.toReversed().flatMap((member) => [...modules.get(member)])),
  );
  const all = [...entries];
  await write(name, {
    characters: packCharacters(all.filter(isCharacter)),
    phrases: packPhrases(
      all.filter((entry) => !isCharacter(entry)),
      defaults,
    ),
  });
}
await write('candidates', { candidates: packCandidates(modules.get('st')) });
