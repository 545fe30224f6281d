import type { Statement } from '../../../src/article/index.js';
import { h } from '../dom/h.js';
import type { Placed } from './text-pieces.js';

const MOST_LANES = 4;
const LANE_WIDTH = 5;
/** Where all brackets end, before the text begins. */
const RIGHT = 25;

/** Top and bottom of the lines of a statement. */
type Extent = readonly [top: number, bottom: number];

/**
 * A column of the margin for each bracket: those on the same lines stand side by side, as far as there
 * is room. Statements of the very same lines share one.
 */
function lanesOf(extents: readonly (Extent | undefined)[]): number[] {
  const ends: number[] = [];
  const known = new Map<string, number>();
  return extents.map((extent) => {
    if (extent === undefined) return 0;
    const [top, bottom] = extent;
    const key = extent.join(' ');
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    const free = ends.findIndex((until) => until <= top);
    const lane = Math.min(free === -1 ? ends.length : free, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, bottom);
    known.set(key, lane);
    return lane;
  });
}

/** The text node that shows a place of the original, or the first one after it. */
function nodeAt(placed: readonly Placed[], at: number): Placed | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return placed[low];
}

const offsetIn = ({ node, start }: Placed, at: number): number =>
  Math.max(0, Math.min(at - start, node.length));

/** Top and bottom of the lines over which a stretch of the original runs. */
function extentOf(placed: readonly Placed[], { start, end }: Statement): Extent | undefined {
  const first = nodeAt(placed, start);
  const last = nodeAt(placed, end - 1);
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first.node, offsetIn(first, start));
  range.setEnd(last.node, offsetIn(last, end));
  const rects = range.getClientRects();
  let top = Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    top = Math.min(top, rect.top);
    bottom = Math.max(bottom, rect.bottom);
  }
  return bottom > top ? [top, bottom] : undefined;
}

/** Draws an editor's bracket beside the lines of each statement. */
export function drawBrackets(
  element: HTMLElement,
  placed: readonly Placed[],
  statements: readonly Statement[],
): void {
  // All is measured before anything is drawn, so that the page is laid out once.
  const { top: origin } = element.getBoundingClientRect();
  const extents = statements.map((statement) => extentOf(placed, statement));
  const lanes = lanesOf(extents);
  for (const old of element.querySelectorAll('.stm')) old.remove();
  const drawn = extents.flatMap((extent, index) => {
    const statement = statements[index];
    if (extent === undefined || statement === undefined) return [];
    const [top, bottom] = extent;
    const left = (lanes[index] ?? 0) * LANE_WIDTH;
    const style = `top:${String(top - origin)}px;height:${String(bottom - top)}px;left:${String(left)}px;width:${String(RIGHT - left)}px`;
    return [h('span', { class: `stm ${statement.status}`, style, 'aria-hidden': 'true' })];
  });
  element.append(...drawn);
}
