import { createNumberReader, type NumberReader } from './number-reader.js';

/**
 * The phrases of one dictionary, still packed, in blocks that share their first code unit.
 *
 * Reading all 49,794 phrases of the largest dictionary takes longer than converting a page, and a
 * page meets few first characters: so each block is read when its first character is first met.
 */
export interface PhraseBlocks {
  /** The first code unit of each block, ascending. */
  readonly firstUnits: Uint16Array;
  /** How many distinct beginnings of two code units or more the phrases have. */
  readonly nodeCount: number;
  /** Reads the block of `firstUnit`, if there is one. */
  read(firstUnit: number, visit: PhraseVisitor): void;
}

/** Receives code points; a replacement of -1 stands for "as the character by itself". */
export type PhraseVisitor = (source: readonly number[], replacement: readonly number[]) => void;

/** The replacement of a symbol that reads as its character does everywhere else. */
const AS_USUAL = -1;

export function createPhraseBlocks(packed: string): PhraseBlocks {
  const reader = createNumberReader(packed);
  const nodeCount = reader.next();
  const symbols = readSymbols(reader);
  const offsets = readOffsets(reader);
  const firstUnits = Uint16Array.from(offsets, (offset) => {
    reader.position = offset;
    reader.next();
    return firstUnitOf(symbols.sources[reader.next()] as number);
  });

  return {
    firstUnits,
    nodeCount,
    read(firstUnit, visit) {
      const block = indexIn(firstUnits, firstUnit);
      if (block < 0) return;
      readBlock(
        packed,
        offsets[block] as number,
        offsets[block + 1] ?? packed.length,
        symbols,
        visit,
      );
    },
  };
}

/** Phrases are spelled in symbols: a character, and how it reads in this phrase. */
interface Symbols {
  readonly sources: Int32Array;
  readonly replacements: Int32Array;
}

function readSymbols(reader: NumberReader): Symbols {
  const sources = new Int32Array(reader.next());
  const replacements = new Int32Array(sources.length).fill(AS_USUAL);
  let last = 0;
  for (let i = 0; i < sources.length; i += 1) sources[i] = last += reader.nextSigned();
  let index = 0;
  for (let left = reader.next(); left > 0; left -= 1) {
    index += reader.next();
    replacements[index] = (sources[index] as number) + reader.nextSigned();
  }
  return { sources, replacements };
}

function readOffsets(reader: NumberReader): Uint32Array {
  const offsets = new Uint32Array(reader.next());
  for (let i = 0; i < offsets.length; i += 1) offsets[i] = reader.next();
  let offset = reader.position;
  return offsets.map((length) => (offset += length) - length);
}

/** Entries share their beginning with the entry before, and tell only how they go on. */
function readBlock(
  packed: string,
  start: number,
  end: number,
  { sources, replacements }: Symbols,
  visit: PhraseVisitor,
): void {
  const reader = createNumberReader(packed, start);
  const source: number[] = [];
  const replacement: number[] = [];
  while (reader.position < end) {
    const head = reader.next();
    const shared = (head >> 1) & 15;
    source.length = replacement.length = shared;
    for (let left = (head >> 5) + 1; left > 0; left -= 1) {
      const symbol = reader.next();
      source.push(sources[symbol] as number);
      replacement.push(replacements[symbol] as number);
    }
    const isWhole = (head & 1) === 1;
    visit(source, isWhole ? readWhole(reader, sources) : replacement);
  }
}

/** A replacement that does not follow its source character by character stands behind it. */
function readWhole(reader: NumberReader, sources: Int32Array): number[] {
  return Array.from({ length: reader.next() }, () => sources[reader.next()] as number);
}

function firstUnitOf(codePoint: number): number {
  return String.fromCodePoint(codePoint).charCodeAt(0);
}

function indexIn(ascending: Uint16Array, value: number): number {
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
