import { forums, parks, platforms } from '../../../src/data/index.js';
import { fill, h } from '../dom/h.js';
import { type Address, replaceAddress, toHash } from '../shell/address.js';
import type { Site, View } from '../shell/site.js';
import { DATA_WORDS } from '../words/data-words.js';
import { speaker } from '../words/words.js';
import { allAmounts } from './amounts-data.js';
import { amountsPage } from './amounts-view.js';
import type { DataPage, DataSite } from './data-site.js';
import { exportGroup } from './exports.js';
import { forumsPage } from './forums-view.js';
import { recordPage } from './record-view.js';
import { searchPage } from './search-view.js';
import { sitesPage } from './sites-view.js';

/** Views by the second part of the address. To add one: a row here, and its words. */
const PAGES: Readonly<Record<string, (address: Address, site: DataSite) => DataPage>> = {
  forums: forumsPage,
  amounts: amountsPage,
  places: sitesPage,
  search: searchPage,
};

/** The tabs, with how much each holds. */
const TABS = [
  ['forums', () => forums.length],
  ['amounts', () => allAmounts().length],
  ['places', () => parks.length + platforms.length],
] as const;

const SEARCH_AFTER = 150;

/** The explorer: a search, tabs, a view, and what is shown as files. */
class Explorer {
  readonly element = h('div', { class: 'wrap data' });
  title = '';
  readonly #site: DataSite;
  readonly #field: HTMLInputElement;
  readonly #tabs = h('nav', { class: 'tabs' });
  readonly #export = h('div', { class: 'export-place' });
  readonly #page = h('div', { class: 'data-page' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #address: Address | undefined;

  constructor(site: DataSite) {
    this.#site = site;
    const { words } = site;
    this.#tabs.setAttribute('aria-label', words('views'));
    this.#field = h('input', {
      type: 'search',
      'aria-label': words('search'),
      placeholder: words('search'),
      autocomplete: 'off',
      oninput: () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          this.#search();
        }, SEARCH_AFTER);
      },
    });
    const form = h(
      'form',
      {
        role: 'search',
        class: 'search',
        onsubmit: (event: Event) => {
          event.preventDefault();
          clearTimeout(this.#timer);
          this.#search();
        },
      },
      this.#field,
    );
    this.element.append(
      h('div', { class: 'data-head' }, h('h1', {}, words('title')), form, this.#export),
      this.#tabs,
      this.#page,
    );
    document.addEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#field.focus();
  };

  close(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#onKey);
  }

  /** What is typed is an address too; one step in the history for one search. */
  #search(): void {
    const q = this.#field.value.trim();
    const path = ['data', 'search'];
    const hash = toHash(path, { q });
    const isOpen = this.#address?.path[1] === 'search';
    if (!isOpen) {
      if (q !== '') location.hash = hash;
      return;
    }
    replaceAddress(hash);
    this.draw({ path, query: new URLSearchParams({ q }) });
  }

  draw(address: Address): void {
    const before = this.#address;
    this.#address = address;
    const [head, name = 'forums'] = address.path;
    const page =
      head === 'record'
        ? recordPage(address, this.#site)
        : (PAGES[name] ?? forumsPage)(address, this.#site);
    this.title = page.title;
    const file = head === 'record' ? (address.path[1] ?? 'record') : name;
    fill(this.#export, exportGroup(page.shown, file, this.#site));
    fill(this.#page, page.element);
    this.#drawTabs(head === 'record' ? '' : name);
    if (document.activeElement !== this.#field) this.#field.value = address.query.get('q') ?? '';
    if (before !== undefined && before.path.join('/') !== address.path.join('/')) scrollTo(0, 0);
  }

  #drawTabs(current: string): void {
    fill(
      this.#tabs,
      TABS.map(([name, count]) =>
        h(
          'a',
          { href: toHash(['data', name]), 'aria-current': name === current && 'page' },
          this.#site.words(name),
          ' ',
          h('span', { class: 'faint num' }, count()),
        ),
      ),
    );
  }
}

/** The data explorer as the address asks for it. */
export function explorerView(site: Site, address: Address): View {
  const explorer = new Explorer({ ...site, words: speaker(DATA_WORDS, site.language) });
  explorer.draw(address);
  return {
    element: explorer.element,
    get title() {
      return explorer.title;
    },
    update: (next) => {
      explorer.draw(next);
    },
    close: () => {
      explorer.close();
    },
  };
}
