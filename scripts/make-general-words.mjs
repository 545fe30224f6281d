// Makes src/article/words/general-words.ts from a word list with frequencies and parts of speech:
//
//   node scripts/make-general-words.mjs DICT.txt
//
// DICT.txt: a word, its frequency and its part of speech a line, as jieba's dict.txt has it.
import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from './word-frequencies.mjs';

const root = path.join(import.meta.dirname, '..');
const rows = wordsOf(process.argv[2], /^[\u4e00-\u9fff]{2,4}$/);

// Characters that are words of the lexicon by themselves.
const FUNCTION = new Set(
  '与和同跟及由在于为以的之将拟有设达超逾近约共占不未称说指签已均也还又再现并亦则且等就获如若无没',
);
// A verb that stands in a name of the datasets is no edge of names.
const names = fs
  .readdirSync(path.join(root, 'data'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => fs.readFileSync(path.join(root, 'data', file), 'utf8'))
  .join('\n')
  .split('\n')
  .filter((line) => /"(hans|hant|text)": /.test(line))
  .join('\n');

const words = (parts, least, test = () => true) =>
  rows
    .filter(({ word, frequency, part }) => frequency >= least && parts.test(part) && test(word))
    .map(({ word }) => word)
    .filter((word) => !names.includes(word))
    .sort();
const lists = {
  GENERAL_COMPOUNDS: [
    'Nouns and names that hold a word of the lexicon: they keep it from being one.',
    rows
      .filter(
        ({ word, frequency, part }) =>
          frequency >= 200 &&
          /^(n|nz|ns|nt|l|a|b|s|t|vn|f|m)$/.test(part) &&
          [...word].some((c) => FUNCTION.has(c)),
      )
      .map(({ word }) => word)
      .sort(),
  ],
  GENERAL_VERBS: ['Verbs: the edge of a name.', words(/^v$/, 700, (word) => word.length === 2)],
  GENERAL_ADVERBS: ['Adverbs, conjunctions, prepositions, pronouns.', words(/^(d|c|p|r)$/, 400)],
};
const wrap = (list) => {
  const lines = [''];
  for (const word of list) {
    if (lines.at(-1).length + word.length > 45) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => `  '${line}'`).join(' +\n');
};
const text = [
  '// Made by scripts/make-general-words.mjs from the dictionary of jieba (see NOTICE).',
  ...Object.entries(lists).map(
    ([name, [why, list]]) => `\n/** ${why} */\nexport const ${name} =\n${wrap(list)};`,
  ),
  '',
].join('\n');
fs.writeFileSync(path.join(root, 'src/article/words/general-words.ts'), text);
for (const [name, [, list]] of Object.entries(lists)) console.log(name, list.length);
