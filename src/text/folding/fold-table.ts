import { lazy } from '../lazy.js';
import { FOLD_SOURCES, FOLD_TARGETS } from './fold-table.generated.js';
import { unpackNumbers } from './packed-numbers.js';

interface FoldTable {
  /** By code unit; 0 where the character is its own key. */
  bmp: Uint16Array;
  /** By code point, for sources or targets beyond the BMP. */
  astral: ReadonlyMap<number, number>;
}

const foldTable = lazy((): FoldTable => {
  const targets = unpackNumbers(FOLD_TARGETS);
  const bmp = new Uint16Array(0x10000);
  const astral = new Map<number, number>();
  let source = -1;
  let target = 0;
  unpackNumbers(FOLD_SOURCES).forEach((gap, i) => {
    const zigzag = targets[i] ?? 0;
    source += gap + 1;
    target += zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    if (source <= 0xffff) bmp[source] = target;
    else astral.set(source, target);
  });
  return { bmp, astral };
});

/** What {@link foldHan} gives for the characters of the BMP, by code unit; 0 for the unit itself. */
export const bmpFolds = (): Readonly<Uint16Array> => foldTable().bmp;

/** The code point that stands in a key for every script form of `codePoint`. */
export function foldHan(codePoint: number): number {
  const { bmp, astral } = foldTable();
  const folded = codePoint <= 0xffff ? bmp[codePoint] : astral.get(codePoint);
  return folded ? folded : codePoint;
}
