import type { ArticleReading, Paragraph } from '../../../src/article/index.js';
import { fill, h } from '../dom/h.js';
import { type Block, blocksOf } from './blocks.js';
import { drawBrackets } from './brackets.js';
import type { Mark } from './marks.js';
import { TextPieces } from './text-pieces.js';

/** What the text view is told of what it draws. */
export interface TextViewParts {
  readonly reading: ArticleReading;
  readonly marks: readonly Mark[];
  readonly isOriginal: boolean;
  /** BCP 47 tag of the article. */
  readonly lang: string;
  /** What a screen reader says of a mark: Amount 673.17億元. */
  readonly labelOf: (mark: Mark) => string;
  /** Words of a statement's tag: Signing · reported. */
  readonly tagOf: (statement: number) => string;
  /** Language of the tags. */
  readonly locale: string;
}

const CLASS_OF: Readonly<Partial<Record<Paragraph['role'], string>>> = {
  heading: 'heading',
  caption: 'furn',
  byline: 'furn',
  furniture: 'furn',
};

/** The article with its marks: found below the line, repaired above, stated in the margin. */
export class TextView {
  readonly element = h('div', { class: 'read' });
  #parts: TextViewParts | undefined;
  #pieces: TextPieces | undefined;
  readonly #watch = new ResizeObserver(() => {
    this.#brackets();
  });

  constructor() {
    this.#watch.observe(this.element);
  }

  draw(parts: TextViewParts): void {
    this.#parts = parts;
    const { reading, marks, isOriginal, lang } = parts;
    const pieces = new TextPieces(reading.text, reading.edits, isOriginal);
    this.#pieces = pieces;
    const outer = marks.filter(({ isInner }) => !isInner);
    const blocks = blocksOf(reading.text, [...outer, ...reading.edits]);
    this.element.lang = lang;
    this.element.classList.toggle('orig', isOriginal);
    let next = 0;
    const drawn = blocks.map((block) => {
      const within: Mark[] = [];
      for (let mark = outer[next]; mark && mark.end <= block.end; mark = outer[(next += 1)]) {
        if (mark.start >= block.start) within.push(mark);
      }
      return this.#block(block, within, parts, pieces);
    });
    fill(this.element, drawn);
    const [first] = this.element.querySelectorAll<HTMLElement>('.mk');
    if (first) first.tabIndex = 0;
    this.#brackets();
  }

  clear(): void {
    this.#parts = undefined;
    fill(this.element);
  }

  close(): void {
    this.#watch.disconnect();
  }

  markElement(id: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  /** Brings a place of the original into sight, and marks its paragraph for a moment. */
  showPlace(at: number): void {
    const block = this.element.querySelector<HTMLElement>(
      `[data-start="${String(this.#blockStart(at))}"]`,
    );
    if (block === null) return;
    block.scrollIntoView({ block: 'center' });
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }

  #blockStart(at: number): number {
    const starts = [...this.element.querySelectorAll<HTMLElement>('.block')].map((block) =>
      Number(block.dataset['start']),
    );
    return starts.findLast((start) => start <= at) ?? 0;
  }

  #block(
    block: Block,
    marks: readonly Mark[],
    parts: TextViewParts,
    pieces: TextPieces,
  ): HTMLElement {
    const nodes: Node[] = [];
    let at = block.start;
    for (const mark of marks) {
      nodes.push(...pieces.draw(at, mark.start), this.#mark(mark, parts, pieces));
      at = mark.end;
    }
    nodes.push(...pieces.draw(at, block.end));
    const { paragraphs, statements } = parts.reading;
    const role = paragraphs.find(({ start, end }) => start < block.end && end > block.start)?.role;
    const tags = [...statements.keys()].filter((index) => {
      const start = statements[index]?.start ?? -1;
      return block.start <= start && start < block.end;
    });
    return h(
      'div',
      { class: 'block', 'data-start': block.start },
      tags.length > 0 && this.#tags(tags, parts),
      h('p', { class: (role && CLASS_OF[role]) ?? '' }, nodes),
    );
  }

  #tags(statements: readonly number[], { tagOf, locale }: TextViewParts): HTMLElement {
    return h(
      'div',
      { class: 'stm-tags', lang: locale },
      statements.map((index) =>
        h(
          'a',
          {
            class: 'stm-tag',
            href: `#s${String(index)}`,
            id: `s${String(index)}`,
            'data-statement': index,
            'aria-haspopup': 'dialog',
            'aria-expanded': 'false',
            tabindex: -1,
          },
          tagOf(index),
        ),
      ),
    );
  }

  #mark(mark: Mark, { labelOf, isOriginal }: TextViewParts, pieces: TextPieces): HTMLElement {
    const nodes = pieces.draw(mark.start, mark.end);
    const { marked } = mark;
    const isCut = marked.of === 'edit' && !isOriginal && marked.item.replacement === '';
    const open = marked.of === 'unresolved' ? ' open-damage' : '';
    return h(
      'a',
      {
        class: `mk ${mark.kind}${isCut ? ' gone' : ''}${open}`,
        id: mark.id,
        href: `#${mark.id}`,
        tabindex: -1,
        // Not hidden words within: they would be copied with the text.
        'aria-label': labelOf(mark),
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
      },
      nodes,
    );
  }

  #brackets(): void {
    if (this.#parts === undefined || this.#pieces === undefined) return;
    drawBrackets(this.element, this.#pieces.placed, this.#parts.reading.statements);
  }
}
