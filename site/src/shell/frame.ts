import { fill, h } from '../dom/h.js';
import { LANGUAGES, type Language } from '../words/words.js';
import { type Address, parseAddress, replaceAddress, toHash, withQuery } from './address.js';
import { switchTheme } from './preferences.js';
import type { Site } from './site.js';

/** Names of the languages in themselves. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
};

function languageLinks(site: Site, address: Address): HTMLElement {
  return h(
    'nav',
    { class: 'seg languages', 'aria-label': site.say('language') },
    LANGUAGES.map((language) =>
      h(
        'a',
        {
          href: withQuery(address, { lang: language }),
          lang: language,
          hreflang: language,
          'aria-current': language === site.language && 'true',
          // Views write their state into the address, which is read when it is needed.
          onclick: (event: Event) => {
            event.preventDefault();
            location.hash = withQuery(parseAddress(location.hash), { lang: language });
          },
        },
        OWN_NAMES[language],
      ),
    ),
  );
}

function pageLinks(site: Site, { path }: Address): HTMLElement[] {
  const rows = [
    ['play', site.say('play'), ['play']],
    ['data', site.say('data'), ['data', 'record']],
  ] as const;
  const views = rows.map(([page, words, heads]) =>
    h(
      'a',
      {
        href: toHash([page]),
        'aria-current': heads.some((head) => head === path[0]) && 'page',
      },
      words,
    ),
  );
  return [...views, h('a', { href: 'docs/index.html' }, site.say('reference'))];
}

/** The bar on top of every page. */
function topBar(site: Site, address: Address): HTMLElement {
  return h(
    'header',
    { class: 'top' },
    h(
      'div',
      { class: 'wrap' },
      h(
        'a',
        { class: 'logo', href: toHash([]) },
        h(
          'span',
          { class: 'cells', 'aria-hidden': 'true', lang: 'zh-Hans' },
          h('span', {}, '论'),
          h('span', {}, '坛'),
        ),
        h('span', {}, 'luntan'),
      ),
      h('nav', { class: 'pages', 'aria-label': site.say('pages') }, pageLinks(site, address)),
      h(
        'div',
        { class: 'end' },
        languageLinks(site, address),
        h(
          'button',
          { type: 'button', class: 'icon', 'aria-label': site.say('theme'), onclick: switchTheme },
          h('span', { class: 'half', 'aria-hidden': 'true' }),
        ),
        h(
          'details',
          { class: 'menu' },
          h('summary', {}, site.say('menu')),
          h('div', { class: 'menu-sheet' }, pageLinks(site, address), languageLinks(site, address)),
        ),
      ),
    ),
  );
}

/** The frame: its bar and foot are written anew at each address, its middle holds the view. */
export class Frame {
  readonly main = h('main', { id: 'main', tabindex: -1 });
  readonly #skip = h('a', {
    class: 'skip',
    href: '#main',
    onclick: (event: Event) => {
      // The address is that of the page: it may not become `#main`.
      event.preventDefault();
      this.main.focus();
    },
  });
  readonly #bar = h('div', { class: 'bar-place' });
  readonly #foot = h('footer', { class: 'foot' });
  readonly #said = h('p', { class: 'said', role: 'status' });

  constructor() {
    document.body.append(this.#skip, this.#bar, this.main, this.#foot, this.#said);
  }

  draw(site: Site, address: Address): void {
    this.#skip.textContent = site.say('skip');
    fill(this.#bar, topBar(site, address));
    fill(this.#foot, h('div', { class: 'wrap' }, h('p', {}, site.say('licence'))));
    if (address.query.has('lang')) replaceAddress(withQuery(address, { lang: undefined }));
  }

  readonly tell = (message: string): void => {
    this.#said.textContent = message;
    this.#said.classList.add('shown');
    setTimeout(() => {
      this.#said.classList.remove('shown');
    }, 2500);
  };
}
