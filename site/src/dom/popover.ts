import { type Child, fill, h } from './h.js';

/** What a popover shows. */
export interface PopoverContent {
  /** What it is of: the class of the kind, for its hue. */
  readonly kind?: string | undefined;
  /** Its head: Amount, Source. */
  readonly title: string;
  readonly body: Child;
  /** BCP 47 tag of the interface. */
  readonly close: string;
}

const GAP = 8;
const NARROW = 600;

/** The one box of the page that shows a value with its source. */
export class Popover {
  readonly #box = h('div', { class: 'pop', id: 'pop', tabindex: -1, hidden: true });
  #anchor: HTMLElement | null = null;
  #isPinned = false;
  #isReturning = false;

  constructor() {
    document.body.append(this.#box);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.isOpen) {
        event.preventDefault();
        this.close({ focus: this.#isPinned });
      }
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node) || this.#box.contains(target)) return;
      if (this.#anchor?.contains(target) !== true) this.close();
    });
    window.addEventListener('resize', () => {
      this.#place();
    });
  }

  get isOpen(): boolean {
    return this.#anchor !== null;
  }

  /** Whether it was opened by a click or a key, not by passing over. */
  get isPinned(): boolean {
    return this.#isPinned;
  }

  /** Whether the focus is just being given back: that is no wish to see the box again. */
  get isReturning(): boolean {
    return this.#isReturning;
  }

  isAt(anchor: HTMLElement): boolean {
    return this.#anchor === anchor;
  }

  /** Shows a box under its anchor; `pin` moves the focus into it. */
  open(anchor: HTMLElement, content: PopoverContent, { pin }: { pin: boolean }): void {
    if (!this.isAt(anchor)) this.close();
    this.#anchor = anchor;
    this.#isPinned = pin;
    this.#box.className = `pop ${content.kind ?? ''}`;
    this.#box.setAttribute('role', pin ? 'dialog' : 'note');
    this.#box.setAttribute('aria-label', content.title);
    fill(
      this.#box,
      h(
        'div',
        { class: 'pop-h' },
        h('span', { class: 'kind' }, content.title),
        h(
          'button',
          {
            type: 'button',
            'aria-label': content.close,
            onclick: () => {
              this.close({ focus: true });
            },
          },
          '×',
        ),
      ),
      content.body,
    );
    this.#box.hidden = false;
    anchor.setAttribute('aria-expanded', String(pin));
    anchor.classList.add('open');
    if (!pin) anchor.setAttribute('aria-describedby', this.#box.id);
    this.#place();
    if (pin) this.#box.focus({ preventScroll: true });
  }

  close({ focus = false }: { focus?: boolean } = {}): void {
    const anchor = this.#anchor;
    if (anchor === null) return;
    this.#anchor = null;
    this.#isPinned = false;
    this.#box.hidden = true;
    anchor.setAttribute('aria-expanded', 'false');
    anchor.removeAttribute('aria-describedby');
    anchor.classList.remove('open');
    if (!focus || !anchor.isConnected) return;
    this.#isReturning = true;
    anchor.focus();
    this.#isReturning = false;
  }

  #place(): void {
    const rects = this.#anchor?.getClientRects();
    const last = rects?.[rects.length - 1];
    if (last === undefined) return;
    if (innerWidth < NARROW) {
      this.#box.style.cssText = '';
      this.#uncover(last);
      return;
    }
    const { width, height } = this.#box.getBoundingClientRect();
    const left = Math.max(
      GAP,
      Math.min(last.left, document.documentElement.clientWidth - width - GAP),
    );
    const isAbove = last.bottom + GAP + height > innerHeight && last.top - GAP - height > 0;
    const top = isAbove ? last.top - GAP - height : last.bottom + GAP;
    this.#box.style.left = `${String(left + scrollX)}px`;
    this.#box.style.top = `${String(top + scrollY)}px`;
  }

  /** On a phone the box is a sheet at the foot; what it speaks of must stay in sight. */
  #uncover({ bottom }: DOMRect): void {
    const covered = bottom - (innerHeight - this.#box.getBoundingClientRect().height) + GAP;
    if (covered > 0 && this.#isPinned) scrollBy({ top: covered });
  }
}
