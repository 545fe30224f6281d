import { Popover } from './dom/popover.js';
import { fill, h } from './dom/h.js';
import { landingView } from './landing/landing.js';
import { playgroundView } from './playground/playground.js';
import { type Address, parseAddress } from './shell/address.js';
import { Frame } from './shell/frame.js';
import { partInPage } from './shell/part.js';
import { applyTheme, languageOf, localeOf } from './shell/preferences.js';
import type { Site, View } from './shell/site.js';
import { SHELL_WORDS } from './words/shell-words.js';
import { type Language, speaker } from './words/words.js';

/** What the data part leaves for us. */
export interface ExplorerPart {
  explorerView: (site: Site, address: Address) => View;
}

const explorerView = async (site: Site, address: Address): Promise<View> =>
  (await partInPage<ExplorerPart>('explorer')).explorerView(site, address);

type MakeView = (site: Site, address: Address) => View | Promise<View>;

/** The view of the first part of an address; heavy ones come later. */
const VIEWS: Readonly<Record<string, MakeView>> = {
  '': landingView,
  play: playgroundView,
  data: explorerView,
  record: explorerView,
};

const LOADING_AFTER = 300;

/** Shows the view that the address names, in the language that the reader chose. */
class App {
  readonly #frame = new Frame();
  readonly #popover = new Popover();
  #language: Language | undefined;
  #shown: { make: MakeView | undefined; language: Language; view: View } | undefined;
  #turn = 0;

  async show(): Promise<void> {
    const address = parseAddress(location.hash);
    applyTheme(address);
    const language = languageOf(address, this.#language);
    const head = address.path[0] ?? '';
    const make = VIEWS[head];
    this.#popover.close();
    const shown = this.#shown;
    // What is still being made for an earlier address is dropped.
    const turn = (this.#turn += 1);
    this.#language = language;
    if (shown?.make === make && shown?.view.update && shown.language === language) {
      this.#frame.draw(this.#site(language), address);
      shown.view.update(address);
      this.#name(shown.view);
      return;
    }
    const site = this.#site(language);
    this.#frame.draw(site, address);
    const view = await this.#make(site, address, make, turn);
    if (turn !== this.#turn) {
      view.close?.();
      return;
    }
    const isFirst = this.#shown === undefined;
    this.#shown?.view.close?.();
    this.#shown = { make, language, view };
    fill(this.#frame.main, view.element);
    this.#name(view);
    if (isFirst) return;
    scrollTo(0, 0);
    this.#frame.main.focus({ preventScroll: true });
  }

  #site(language: Language): Site {
    const locale = localeOf(language);
    document.documentElement.lang = locale;
    const say = speaker(SHELL_WORDS, language);
    return { language, locale, say, popover: this.#popover, tell: this.#frame.tell };
  }

  #name({ title }: View): void {
    document.title = title === '' ? 'luntan' : `${title} – luntan`;
  }

  async #make(
    site: Site,
    address: Address,
    make: MakeView | undefined,
    turn: number,
  ): Promise<View> {
    if (make === undefined) return note(site.say('unknownPage'));
    const timer = setTimeout(() => {
      if (turn !== this.#turn) return;
      fill(this.#frame.main, note(site.say('loading', site.say('dataPart'))).element);
    }, LOADING_AFTER);
    try {
      return await make(site, address);
    } catch (error) {
      return note(
        site.say('failed', error instanceof Error ? error.message : String(error)),
        'alert',
      );
    } finally {
      clearTimeout(timer);
    }
  }
}

function note(text: string, role = 'status'): View {
  return { title: '', element: h('div', { class: 'wrap' }, h('p', { class: 'note', role }, text)) };
}

const app = new App();
window.addEventListener('hashchange', () => void app.show());
void app.show();
