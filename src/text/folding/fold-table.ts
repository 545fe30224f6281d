import { FOLD_SOURCES, FOLD_TARGETS } from './fold-table.generated.js';
import { unpackNumbers } from './packed-numbers.js';

interface FoldTable {
  /** By code unit; 0 where the character is its own key. */
  bmp: Uint16Array;
  /** By code point, for sources or targets beyond the BMP. */
  astral: Map<number, number>;
}

let table: FoldTable | undefined;

function decodeTable(): FoldTable {
  const sources = unpackNumbers(FOLD_SOURCES);
  const targets = unpackNumbers(FOLD_TARGETS);
  const decoded: FoldTable = { bmp: new Uint16Array(0x10000), astral: new Map() };
  let source = 0;
  let target = 0;
  for (const [i, gap] of sources.entries()) {
    const zigzag = targets[i] ?? 0;
    source += gap;
    target += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    if (source <= 0xffff) decoded.bmp[source] = target;
    else decoded.astral.set(source, target);
  }
  return decoded;
}

/** The code point that stands in a key for every script form of `codePoint`. */
export function foldHan(codePoint: number): number {
  table ??= decodeTable();
  const folded = codePoint <= 0xffff ? table.bmp[codePoint] : table.astral.get(codePoint);
  return folded ? folded : codePoint;
}
