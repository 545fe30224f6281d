import type { RepairEdit } from '../../../src/text/index.js';
import { h } from '../dom/h.js';

/** A text node, and the stretch of the original that it shows. */
export interface Placed {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Blanks and line ends, which would not be seen as what was cut. */
const visible = (raw: string): string =>
  raw.replace(/[ \u3000\u00a0\t]/g, '␣').replaceAll('\n', '⏎');

/** Draws stretches of the original with their repairs, and remembers where each text node stands. */
export class TextPieces {
  readonly placed: Placed[] = [];
  readonly #text: string;
  readonly #edits: readonly RepairEdit[];
  readonly #isOriginal: boolean;

  constructor(text: string, edits: readonly RepairEdit[], isOriginal: boolean) {
    this.#text = text;
    this.#edits = edits;
    this.#isOriginal = isOriginal;
  }

  /** The nodes of a stretch. */
  draw(start: number, end: number): Node[] {
    const nodes: Node[] = [];
    let at = start;
    for (const edit of this.#editsIn(start, end)) {
      if (edit.start > at) nodes.push(this.#plain(at, edit.start));
      nodes.push(this.#edit(edit));
      at = edit.end;
    }
    if (end > at) nodes.push(this.#plain(at, end));
    return nodes;
  }

  /** Edits are in order: the first one that matters is found by halving. */
  #editsIn(start: number, end: number): RepairEdit[] {
    const edits = this.#edits;
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edits[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: RepairEdit[] = [];
    for (let i = low; i < edits.length; i += 1) {
      const edit = edits[i];
      if (edit === undefined || edit.end > end) break;
      found.push(edit);
    }
    return found;
  }

  #plain(start: number, end: number): Text {
    const node = document.createTextNode(this.#text.slice(start, end));
    this.placed.push({ node, start, end });
    return node;
  }

  #edit({ start, end, raw, replacement }: RepairEdit): HTMLElement {
    if (this.#isOriginal) return h('del', { class: 'cut' }, visible(raw));
    if (replacement === '') return h('span', { class: 'caret' });
    const node = document.createTextNode(replacement);
    this.placed.push({ node, start, end });
    return h('ins', { class: 'rep' }, node);
  }
}
