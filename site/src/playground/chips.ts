import { h } from '../dom/h.js';
import { MARK_KINDS, type Mark } from './marks.js';
import type { PlaySite, Read } from './play-site.js';

/** Kinds in the order of the legend, with their words. */
const KINDS = [...MARK_KINDS.slice(0, 4), 'statement', 'repaired'] as const;
type ChipKind = (typeof KINDS)[number];

const WORDS = {
  amount: 'amounts',
  date: 'dates',
  count: 'counts',
  name: 'names',
  statement: 'statements',
  repaired: 'repairs',
} as const satisfies Record<ChipKind, string>;

/** Legend, count and switch in one. */
export class Chips {
  readonly element: HTMLElement;
  readonly #counts = new Map<ChipKind, HTMLElement>();

  constructor(site: PlaySite, text: HTMLElement) {
    this.element = h(
      'div',
      { class: 'chips line', role: 'group', 'aria-label': site.words('marks') },
      KINDS.map((kind) => {
        const count = h('span', { class: 'n' }, 0);
        this.#counts.set(kind, count);
        return h(
          'button',
          {
            type: 'button',
            class: 'chip key',
            'aria-pressed': 'true',
            'data-kind': kind,
            onclick: (event: Event) => {
              const button = event.currentTarget as HTMLElement;
              const isOff = text.classList.toggle(`off-${kind}`);
              button.setAttribute('aria-pressed', String(!isOff));
            },
          },
          h('span', { class: `sw ${kind}`, 'aria-hidden': 'true' }),
          site.words(WORDS[kind]),
          ' ',
          count,
        );
      }),
    );
  }

  count({ reading }: Read, marks: readonly Mark[]): void {
    const numbers = new Map<ChipKind, number>([['statement', reading.statements.length]]);
    for (const { kind } of marks) numbers.set(kind, (numbers.get(kind) ?? 0) + 1);
    for (const [kind, element] of this.#counts)
      element.textContent = String(numbers.get(kind) ?? 0);
  }
}
