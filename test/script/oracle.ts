import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Converter } from 'opencc-js';
import type { Configuration } from '../../src/script/index.js';

/** The locales that opencc-js names each configuration by. */
const LOCALES: Readonly<Record<Configuration, readonly [from: string, to: string]>> = {
  s2t: ['cn', 't'],
  t2s: ['t', 'cn'],
  s2tw: ['cn', 'tw'],
  tw2s: ['tw', 'cn'],
  s2twp: ['cn', 'twp'],
  tw2sp: ['twp', 'cn'],
  s2hk: ['cn', 'hk'],
  hk2s: ['hk', 'cn'],
  s2hkp: ['cn', 'hkp'],
  hk2sp: ['hkp', 'cn'],
  t2tw: ['t', 'tw'],
  tw2t: ['tw', 't'],
  t2hk: ['t', 'hk'],
  hk2t: ['hk', 't'],
  t2jp: ['t', 'jp'],
  jp2t: ['jp', 't'],
};

/** The converter of opencc-js for the configuration: what ours must equal, unit by unit. */
export function oracleOf(configuration: Configuration): (text: string) => string {
  const [from, to] = LOCALES[configuration];
  return Converter({ from, to });
}

/** Every source and every replacement in every dictionary of opencc-js. */
export async function readDictionaryWords(): Promise<string[]> {
  const { resolve } = createRequire(import.meta.url);
  const folder = new URL(`file://${resolve('opencc-js/dict/STPhrases')}`);
  const words = new Set<string>();
  for (const file of readdirSync(new URL('.', folder))) {
    const dictionary = (await import(new URL(file, folder).href)) as { default: string };
    for (const entry of dictionary.default.split('|')) {
      for (const word of entry.split(' ')) words.add(word);
    }
  }
  return [...words];
}

/** The entries of one dictionary of opencc-js. */
export async function readDictionary(name: string): Promise<[source: string, target: string][]> {
  const { default: text } = (await import(`opencc-js/dict/${name}`)) as { default: string };
  return text.split('|').map((entry) => entry.split(' ') as [string, string]);
}
