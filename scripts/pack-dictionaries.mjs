// Packs the dictionaries of the installed opencc-js into src/script/dictionaries/*.generated.ts.
//
// A dictionary there is a list of "source replacement" pairs: here those of one character, which lie
// close together when sorted, so that differences are small numbers; in pack-phrases.mjs all others.
//
// Read by src/script/engine/character-pages.ts.

import { mkdir, writeFile } from 'node:fs/promises';
import { encodeNumber, packSections, zigzag } from './pack-numbers.mjs';
import { packPhrases } from './pack-phrases.mjs';

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
const isCharacter = ([source, replacement]) => isOne(source) && isOne(replacement);
const byCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** By pages of 256 code points: in each, ascending sources, and replacements, as differences from those before. */
function packCharacters(entries) {
  const pairs = entries
    .map(([source, replacement]) => [source.codePointAt(0), replacement.codePointAt(0)])
    .sort((a, b) => a[0] - b[0]);
  const pages = new Map(pairs.map(([source]) => [source >> 8, '']));
  let last = [0, 0];
  for (const pair of pairs) {
    const page = pair[0] >> 8;
    if (last[0] >> 8 !== page) last = [page << 8, page << 8];
    const differences = encodeNumber(pair[0] - last[0]) + encodeNumber(zigzag(pair[1] - last[1]));
    pages.set(page, pages.get(page) + differences);
    last = pair;
  }
  return packSections([...pages]);
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

async function write(name, constants, end = '') {
  // Without `: string` the declarations would have the whole dictionary as a literal type.
  const lines = Object.entries(constants).map(
    ([key, value]) => `export const ${key}: string = '${value}';\n`,
  );
  await writeFile(new URL(`${name}.generated.ts`, TARGET), NOTICE + lines.join('') + end);
}

// Both at once, by a name: `import * as` would leave a statement in the build that no bundler drops.
const DICTIONARY = 'export const dictionary = { characters, phrases };\n';

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
  const constants = {
    characters: packCharacters(all.filter(isCharacter)),
    phrases: packPhrases(
      all.filter((entry) => !isCharacter(entry)),
      defaults,
    ),
  };
  await write(name, constants, DICTIONARY);
}
await write('candidates', { candidates: packCandidates(modules.get('st')) });
