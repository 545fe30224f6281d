// Packs phrases. Most are replaced character by character, as each character would be by itself, so that
// only a character which the phrase reads differently needs to be told; and sorted phrases share their
// beginnings. Read by src/script/engine/phrase-blocks.ts.

import { encodeNumber, packSections, zigzag } from './pack-numbers.mjs';

const codePoints = (text) => Array.from(text, (character) => character.codePointAt(0));
const byCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

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

/**
 * @param {[string, string][]} entries Phrases and their replacements.
 * @param {Map<string, string>[]} defaults What characters become in each group that has the phrases.
 */
export function packPhrases(entries, defaults) {
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
  const packed = blocks.map((block) => [block[0].source.charCodeAt(0), packBlock(block, indexOf)]);
  return packSymbols(list) + packSections(packed);
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
