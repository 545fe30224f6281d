import { h } from '../dom/h.js';
import type { PlaySite } from './play-site.js';
import { SAMPLES, type Sample } from './samples.js';
import type { PlayState } from './state.js';

/** What the bar above the text tells the playground. */
export interface ToolbarActions {
  readonly choose: (sample: Sample) => void;
  readonly publish: (day: string) => void;
  readonly share: () => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is a day of the calendar in ISO form, or empty. */
export function isDayOrEmpty(text: string): boolean {
  if (text === '') return true;
  const time = Date.parse(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Example, day of issue, link. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #day: HTMLInputElement;
  readonly #error: HTMLElement;

  constructor(site: PlaySite, actions: ToolbarActions) {
    const { words } = site;
    this.#select = h(
      'select',
      {
        onchange: () => {
          const sample = SAMPLES.find(({ key }) => key === this.#select.value);
          if (sample) actions.choose(sample);
        },
      },
      h('option', { value: '', hidden: true }, words('own')),
      SAMPLES.map(({ key }) => h('option', { value: key }, words(key))),
    );
    this.#error = h('span', { class: 'field-error', id: 'day-error', role: 'alert' });
    this.#day = h('input', {
      type: 'text',
      inputmode: 'numeric',
      size: 10,
      placeholder: words('publishedHint'),
      'aria-describedby': 'day-error',
      oninput: () => {
        const day = this.#day.value.trim();
        const isRight = isDayOrEmpty(day);
        this.#day.setAttribute('aria-invalid', String(!isRight));
        this.#error.textContent = isRight || day.length < 10 ? '' : words('badDay');
        if (isRight) actions.publish(day);
      },
    });
    this.element = h(
      'div',
      { class: 'bar-top' },
      h('h1', {}, words('title')),
      h('label', { class: 'fld' }, h('span', {}, words('sample')), this.#select),
      h('label', { class: 'fld pub' }, h('span', {}, words('published')), this.#day, this.#error),
      h('button', { type: 'button', class: 'btn quiet', onclick: actions.share }, words('share')),
    );
  }

  show({ sample, published }: PlayState): void {
    this.#select.value = sample;
    if (document.activeElement !== this.#day) this.#day.value = published;
  }
}
