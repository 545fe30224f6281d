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
import { encodeNumber, packSections } from './pack-numbers.mjs';

const root = path.join(import.meta.dirname, '..');

/** The least frequency of a word by its length: rare words cost as much as frequent ones and help less. */
const LEAST = [0, 50, 12, 45, 60];
/** Frequencies are kept as levels, from 0 to `TOP`, of equal ratio. */
const STEPS = 1.2;
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

const rows = fs
  .readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word, frequency, part]) => ({ word, frequency: Number(frequency), part }))
  .filter(({ word }) => /^[\u4e00-\u9fff]{1,4}$/.test(word));
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

const kept = rows.filter(
  (row) =>
    row.frequency >= LEAST[row.word.length] &&
    (row.word.length === 1 || (mayCross(row.word) && addsToItsParts(row))) &&
    !(PERSON.test(row.part) && row.word.length > 2),
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

/** Words of two characters, by level: how many, and ascending ranks as differences. */
function packPairs(words) {
  const levels = [...new Set(words.map((each) => each.level))].sort((a, b) => a - b);
  let packed = encodeNumber(levels.length);
  for (const level of levels) {
    const ranks = words
      .filter((each) => each.level === level)
      .map(({ word }) => rankOf.get(word[1]))
      .sort((a, b) => a - b);
    packed += encodeNumber(level) + encodeNumber(ranks.length);
    let last = 0;
    for (const rank of ranks) {
      packed += encodeNumber(rank - last);
      last = rank;
    }
  }
  return packed;
}

/** Longer words: level and length in one number, and the ranks. */
function packLonger(words) {
  return words
    .sort((a, b) => a.level - b.level || (a.word < b.word ? -1 : 1))
    .map(
      ({ word, level }) =>
        encodeNumber(level * 2 + word.length - 3) +
        Array.from(word.slice(1), (character) => encodeNumber(rankOf.get(character))).join(''),
    )
    .join('');
}

/** A section for each first character: its own level, 0 for a rare one; then its words. */
function packWords() {
  const blocks = new Map();
  for (const { word, frequency } of kept) {
    const first = word.charCodeAt(0);
    if (!blocks.has(first)) blocks.set(first, []);
    blocks.get(first).push({ word, level: levelOf(frequency) });
  }
  const sections = [...blocks]
    .sort((a, b) => a[0] - b[0])
    .map(([first, words]) => {
      const own = words.find(({ word }) => word.length === 1)?.level ?? 0;
      const pairs = words.filter(({ word }) => word.length === 2);
      const longer = words.filter(({ word }) => word.length > 2);
      return [first, encodeNumber(own) + packPairs(pairs) + packLonger(longer)];
    });
  let last = 0;
  const characterList = ranked.map((character) => {
    const difference = character.charCodeAt(0) - last;
    last = character.charCodeAt(0);
    return encodeNumber(difference < 0 ? -2 * difference - 1 : 2 * difference);
  });
  return encodeNumber(ranked.length) + characterList.join('') + packSections(sections);
}

const packed = packWords();
fs.writeFileSync(
  path.join(root, 'src/script/careful/word-list.ts'),
  '// Made by scripts/make-careful-words.mjs from the dictionary of jieba (see NOTICE).\n' +
    '/** Words and their frequencies; see word-trie.ts. */\n' +
    `export const wordList: string =\n  '${packed}';\n`,
);
const count = [1, 2, 3, 4].map((length) => kept.filter(({ word }) => word.length === length).length);
console.log(count.join(' '), `${gzipSync(packed, { level: 9 }).length} bytes gzipped`);
