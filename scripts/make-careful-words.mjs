// Makes src/script/careful/word-list.ts from a word list with frequencies:
//
//   node scripts/make-careful-words.mjs DICT.txt
//
// DICT.txt: a word, its frequency and its part of speech a line, as jieba's dict.txt has it.
//
// A word is kept when it can tell where a phrase of the conversion dictionaries ends: when it may cross
// an edge of one that reads a character unusually. Read by src/script/careful/word-trie.ts.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeNumber } from './pack-numbers.mjs';
import { wordsOf } from './word-frequencies.mjs';

const root = path.join(import.meta.dirname, '..');

/** The least frequency of a word by its length: rare words cost as much as frequent ones and help less. */
const LEAST = [0, 100, 26, 70, 180];
/** From this frequency on a word of two characters is kept whatever it crosses: names are told by it. */
const FREQUENT = 800;
/** Frequencies are kept as levels, from 0 to `TOP`, of equal ratio. */
const STEPS = 0.9;
const TOP = 15;
/** Part of speech of a person's name: the names of the dictionary's time are no words. */
const PERSON = /^nr/;
const LONGEST_PHRASE = 4;

async function readDictionary(name) {
  const { default: text } = await import(`opencc-js/dict/${name}`);
  return text.split('|').map((line) => line.split(' '));
}

const characters = new Map(await readDictionary('STCharacters'));
const phrases = [
  ...(await readDictionary('STPhrases')),
  ...(await readDictionary('STPhrases_GeneratedFromRegionalPhrases')),
];
const known = new Set(phrases.map(([phrase]) => phrase));

/** Beginnings and ends of the phrases that read some character unusually. */
const beginnings = new Set();
const ends = new Set();
for (const [phrase, replacement] of phrases) {
  const usual = Array.from(phrase, (character) => characters.get(character) ?? character).join('');
  if (usual === replacement || phrase.length > LONGEST_PHRASE) continue;
  for (let i = 1; i < phrase.length; i += 1) {
    beginnings.add(phrase.slice(0, i));
    ends.add(phrase.slice(i));
  }
}

/** Whether the word may cross the edge of such a phrase. */
function mayCross(word) {
  for (let i = 1; i < word.length; i += 1) {
    if (beginnings.has(word.slice(i)) || ends.has(word.slice(0, i))) return true;
  }
  return false;
}

const rows = wordsOf(process.argv[2], /^[\u4e00-\u9fff]{1,4}$/);
const all = new Map(rows.map(({ word, frequency }) => [word, frequency]));

/** Whether the parts of a long word do not tell as much as the word does. */
function addsToItsParts({ word, frequency }) {
  if (word.length < 3) return true;
  const halves = [word.length - 2, 2, 1, word.length - 1].map((at) => [
    all.get(word.slice(0, at)) ?? 0,
    all.get(word.slice(at)) ?? 0,
  ]);
  return word.length === 3 || !halves.some(([a, b]) => a > frequency && b > frequency);
}

/** Two characters of a name, which names of our time may have again. */
const isRareName = ({ word, frequency }) =>
  word.length === 2 && frequency < FREQUENT && !known.has(word);

const kept = rows.filter(
  (row) =>
    row.frequency >= LEAST[row.word.length] &&
    (row.word.length === 1 ||
      (row.word.length === 2 && row.frequency >= FREQUENT) ||
      (mayCross(row.word) && addsToItsParts(row))) &&
    !(PERSON.test(row.part) && (row.word.length > 2 || isRareName(row))),
);

const levelOf = (frequency) => Math.min(TOP, Math.round(Math.log(frequency) * STEPS));

/** Characters in the order of their use, so that frequent ones get short numbers. */
function rankCharacters(words) {
  const uses = new Map();
  for (const { word } of words) {
    for (const character of word.slice(1)) uses.set(character, (uses.get(character) ?? 0) + 1);
  }
  return [...uses]
    .sort((a, b) => b[1] - a[1] || a[0].charCodeAt(0) - b[0].charCodeAt(0))
    .map(([character]) => character);
}

const ranked = rankCharacters(kept);
const rankOf = new Map(ranked.map((character, rank) => [character, rank]));

/** Words of two characters: how many, and ascending ranks as differences. */
function packPairs(pairs) {
  let packed = encodeNumber(pairs.length);
  let last = -1;
  for (const { word } of pairs) {
    const rank = rankOf.get(word[1]);
    packed += encodeNumber(rank - last - 1);
    last = rank;
  }
  return packed;
}

/** Longer words of one length: how many; the rank of the second character as a difference, and the others. */
function packLonger(longer) {
  let packed = encodeNumber(longer.length);
  let last = 0;
  for (const { word } of longer) {
    const [second, ...others] = Array.from(word.slice(1), (character) => rankOf.get(character));
    packed += encodeNumber(second - last) + others.map(encodeNumber).join('');
    last = second;
  }
  return packed;
}

const byRanks = (a, b) => {
  for (let i = 1; i < a.word.length; i += 1) {
    const difference = rankOf.get(a.word[i]) - rankOf.get(b.word[i]);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** How many sections share the place that an index tells. */
const SHARED = 8;

/**
 * A section for each character, which it begins: how long it is and how many words it has, and these. The
 * levels stand apart, in the same order: so they pack better.
 */
function packWords() {
  const characters = [...ranked];
  for (const { word } of kept) {
    if (word.length > 1 && !rankOf.has(word[0]) && !characters.includes(word[0])) {
      characters.push(word[0]);
    }
  }
  const list = { characters: characters.join(''), own: '', places: '', words: '', levels: '' };
  for (const [i, first] of characters.entries()) {
    if (i % SHARED === 0) {
      list.places += encodeFixed(list.words.length) + encodeFixed(list.levels.length);
    }
    const words = kept
      .filter(({ word }) => word[0] === first)
      .map(({ word, frequency }) => ({ word, level: levelOf(frequency) }));
    const [single, pairs, ...longer] = [1, 2, 3, 4].map((length) =>
      words.filter(({ word }) => word.length === length).sort(byRanks),
    );
    const all = [...pairs, ...longer.flat()];
    const section = packPairs(pairs) + longer.map(packLonger).join('');
    list.own += encodeNumber(single[0]?.level ?? 0);
    list.words += encodeNumber(section.length) + encodeNumber(all.length) + section;
    list.levels += all.map(({ level }) => encodeNumber(level)).join('');
  }
  return list;
}

/** A number in three digits, so that it can be read where it stands. */
function encodeFixed(value) {
  return [Math.floor(value / 8100), Math.floor(value / 90) % 90, value % 90]
    .map((digit) => 0x23 + digit + (digit > 0x3 ? 1 : 0) + (digit > 0x37 ? 1 : 0))
    .map((unit) => String.fromCharCode(unit))
    .join('');
}

const list = packWords();
const COMMENTS = {
  characters: 'The characters of words, the most frequent first.',
  own: 'By character: the level of its frequency as a word by itself.',
  places: 'By every eighth character: where its words begin, and their levels.',
  words: 'By character: the words that begin with it, as numbers of characters.',
  levels: 'The levels of their frequencies.',
};
const lines = Object.entries(list).map(
  ([name, value]) => `/** ${COMMENTS[name]} */\nexport const ${name}: string =\n  '${value}';\n`,
);
fs.writeFileSync(
  path.join(root, 'src/script/careful/word-list.ts'),
  '// Made by scripts/make-careful-words.mjs from the dictionary of jieba (see NOTICE); read by word-trie.ts.\n' +
    '/* eslint-disable @typescript-eslint/no-inferrable-types -- else the declarations have all of it as a type */\n' +
    lines.join(''),
);
const count = [1, 2, 3, 4].map(
  (length) => kept.filter(({ word }) => word.length === length).length,
);
console.log(
  count.join(' '),
  `${gzipSync(Object.values(list).join(''), { level: 9 }).length} bytes gzipped`,
);
