import { NumberReader, signed } from './number-reader.js';
import { readSections } from './packed-sections.js';

/**
 * The phrases of one dictionary, still packed, in blocks that share their first code unit.
 *
 * Reading all 49,794 phrases of the largest dictionary takes longer than converting a page, and a
 * page meets few first characters: so each block is read when its first character is first met.
 */
export interface PhraseBlocks {
  /** The first code unit of each block, ascending. */
  readonly firstUnits: Int32Array;
  /** Reads the block of `firstUnit`, if there is one. */
  read(firstUnit: number, visit: PhraseVisitor): void;
}

/** A phrase in code points; the same object again for the next phrase. */
export interface UnpackedPhrase {
  /** Its first `length` places are the phrase. */
  readonly source: Int32Array;
  length: number;
  /** Its first `ownLength` places; `AS_USUAL` stands for what the character becomes by itself. */
  readonly replacement: Int32Array;
  ownLength: number;
}

export type PhraseVisitor = (phrase: UnpackedPhrase) => void;

/** More code points than any phrase or replacement has. */
const ROOM = 64;

export const AS_USUAL = -1;

export function createPhraseBlocks(packed: string): PhraseBlocks {
  const reader = new NumberReader(packed);
  const symbols = readSymbols(reader);
  const { keys, offsets } = readSections(reader);
  return {
    firstUnits: keys,
    read(firstUnit, visit) {
      const block = indexIn(keys, firstUnit);
      if (block < 0) return;
      const end = offsets[block + 1] as number;
      readBlock(new NumberReader(packed, offsets[block]), end, symbols, visit);
    },
  };
}

/** Phrases are spelled in symbols: a character, and how it reads in this phrase. */
interface Symbols {
  readonly sources: Int32Array;
  readonly replacements: Int32Array;
}

function readSymbols(reader: NumberReader): Symbols {
  const sources = reader.fill(new Int32Array(reader.next()));
  let source = 0;
  for (let i = 0; i < sources.length; i += 1) {
    sources[i] = source += signed(sources[i] as number);
  }
  const replacements = new Int32Array(sources.length).fill(AS_USUAL);
  const readings = reader.fill(new Int32Array(2 * reader.next()));
  let index = 0;
  for (let i = 0; i < readings.length; i += 2) {
    index += readings[i] as number;
    replacements[index] = (sources[index] as number) + signed(readings[i + 1] as number);
  }
  return { sources, replacements };
}

/** Entries share their beginning with the entry before, and tell only how they go on. */
function readBlock(
  reader: NumberReader,
  end: number,
  { sources, replacements }: Symbols,
  visit: PhraseVisitor,
): void {
  const phrase = newPhrase();
  const { source } = phrase;
  const bySymbol = phrase.replacement;
  const whole = { ...phrase, replacement: new Int32Array(ROOM) };
  while (reader.position < end) {
    const head = reader.next();
    let length = (head >> 1) & 15;
    for (let left = (head >> 5) + 1; left > 0; left -= 1) {
      const symbol = reader.next();
      source[length] = sources[symbol] as number;
      bySymbol[length] = replacements[symbol] as number;
      length += 1;
    }
    if ((head & 1) === 0) {
      phrase.length = phrase.ownLength = length;
      visit(phrase);
      continue;
    }
    // A replacement that does not follow its source character by character stands behind it.
    whole.length = length;
    whole.ownLength = reader.next();
    for (let i = 0; i < whole.ownLength; i += 1) {
      whole.replacement[i] = sources[reader.next()] as number;
    }
    visit(whole);
  }
}

function newPhrase(): UnpackedPhrase {
  return {
    source: new Int32Array(ROOM),
    length: 0,
    replacement: new Int32Array(ROOM),
    ownLength: 0,
  };
}

/** The place of `value` among ascending numbers, or -1. */
function indexIn(ascending: Int32Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
