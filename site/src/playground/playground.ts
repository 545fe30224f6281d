import { detectScript } from '../../../src/text/detect-script.js';
import { copyText, download } from '../dom/download.js';
import { fill, h } from '../dom/h.js';
import { tabList } from '../dom/tabs.js';
import type { ReadOutput } from '../reading/protocol.js';
import { Reader } from '../reading/reader.js';
import { type Address, replaceAddress } from '../shell/address.js';
import type { Site, View } from '../shell/site.js';
import { PLAY_WORDS } from '../words/play-words.js';
import { speaker } from '../words/words.js';
import { Chips } from './chips.js';
import { codeTab, jsonTab, ndjsonTab } from './code-tabs.js';
import { ConvertedView } from './converted-view.js';
import { kindWord, listTab, wordingOf } from './list-tab.js';
import { listenForMarks } from './mark-keys.js';
import { markDetails, statementDetails, statementWords } from './mark-details.js';
import { type Mark, marksOf } from './marks.js';
import type { PlaySite, Read } from './play-site.js';
import { recordsTab } from './records-tab.js';
import {
  type PlayState,
  RESULT_TABS,
  type ResultTab,
  TEXT_VIEWS,
  type TextView as ViewName,
  hashOf,
  stateOf,
} from './state.js';
import { TextView } from './text-view.js';
import { Toolbar, isDayOrEmpty } from './toolbar.js';

const LONGEST = 200_000;
const LONGEST_LINK = 8000;
const ADDRESS_AFTER = 400;
const LOADING_AFTER = 300;

const TAB_WORDS = {
  records: 'records',
  list: 'list',
  json: 'json',
  ndjson: 'ndjson',
  code: 'code',
} as const satisfies Record<ResultTab, string>;

/** The tag of an article: traditional characters have no face that is mainland's, Taiwan's serves. */
const langOf = (text: string): string =>
  detectScript(text).script === 'hant' ? 'zh-Hant-TW' : 'zh-Hans';

/** Reads an article as it is typed, and shows what was found from every side. */
class Playground {
  readonly element = h('div', { class: 'wrap play' });
  readonly #site: PlaySite;
  #state: PlayState;
  #read: Read | undefined;
  #marks: readonly Mark[] = [];
  readonly #text = new TextView();
  readonly #converted: ConvertedView;
  readonly #chips: Chips;
  readonly #toolbar: Toolbar;
  readonly #field: HTMLTextAreaElement;
  readonly #viewButtons = h('div', { class: 'seg', role: 'group' });
  readonly #panes = h('div', { class: 'panes', role: 'group' });
  readonly #hint = h('p', { class: 'hint' });
  readonly #note = h('div', { class: 'play-note' });
  readonly #panel = h('div', { id: 'results', role: 'tabpanel', tabindex: 0 });
  readonly #tabs: ReturnType<typeof tabList<ResultTab>>;
  readonly #reader: Reader;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;
  #loadingTimer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  /** How many readings came, for who waits for the next. */
  #reads = 0;

  constructor(site: PlaySite, state: PlayState) {
    this.#site = site;
    this.#state = state;
    const { words } = site;
    this.#converted = new ConvertedView(site, (target) => {
      this.#change({ target });
    });
    this.#chips = new Chips(site, this.#text.element);
    this.#toolbar = new Toolbar(site, {
      choose: ({ key, text, published }) => {
        const view = this.#state.view === 'edit' ? 'repaired' : this.#state.view;
        this.#change({ sample: key, text, published, view, mark: '' });
      },
      publish: (published) => {
        this.#change({ published });
      },
      share: () => void this.#share(),
    });
    this.#field = h('textarea', {
      class: 'field',
      spellcheck: 'false',
      'aria-label': words('article'),
      oninput: () => {
        this.#change({ sample: '', text: this.#field.value, mark: '' });
      },
    });
    this.#tabs = tabList(
      RESULT_TABS.map((key) => ({ key, label: this.#tabLabel(key) })),
      'results',
      words('results'),
      (tab) => {
        this.#change({ tab });
      },
    );
    this.#reader = new Reader(
      (output) => {
        this.#take(output);
      },
      (error) => {
        this.#fail(site.say('failed', error.message));
      },
    );
    this.#viewButtons.setAttribute('aria-label', words('views'));
    this.#panes.setAttribute('aria-label', words('results'));
    listenForMarks(this.#text.element, {
      preview: (element) => {
        const { popover } = this.#site;
        if (!popover.isPinned && !popover.isReturning) this.#open(element, false);
      },
      open: (element) => {
        this.#open(element, true);
      },
      leave: (element) => {
        const { popover } = this.#site;
        if (popover.isAt(element) && !popover.isPinned) popover.close();
      },
      hashOf: (element) => this.#hashWith(element.id),
    });
    this.#panel.addEventListener('click', (event) => {
      const box = (event.target as Element).closest<HTMLElement>('[data-paragraph]');
      if (box) this.#showParagraph(Number(box.dataset['paragraph']));
    });
    this.#layout();
    this.#drawFrame();
    this.#start();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#addressTimer);
    clearTimeout(this.#loadingTimer);
    this.#text.close();
  }

  /** Takes another address: back, forward, or a link. */
  async take(address: Address): Promise<void> {
    const state = await stateOf(address);
    if (this.#isClosed) return;
    this.#change(state, { isFromAddress: true });
  }

  #tabLabel(key: ResultTab): string {
    const plain: Partial<Record<ResultTab, string>> = { json: 'JSON', ndjson: 'NDJSON' };
    return plain[key] ?? this.#site.words(TAB_WORDS[key] as 'records');
  }

  #layout(): void {
    const { words } = this.#site;
    this.element.append(
      this.#toolbar.element,
      this.#panes,
      this.#note,
      h(
        'div',
        { class: 'work' },
        h(
          'section',
          { class: 'desk', 'aria-label': words('article') },
          h('div', { class: 'desk-head' }, this.#viewButtons),
          this.#chips.element,
          this.#field,
          this.#text.element,
          this.#converted.element,
          this.#hint,
        ),
        h(
          'aside',
          { class: 'side', 'aria-label': words('results') },
          this.#tabs.element,
          this.#panel,
        ),
      ),
    );
  }

  /** Changes the state, and of the page what depends on that. */
  #change(changes: Partial<PlayState>, { isFromAddress = false } = {}): void {
    const before = this.#state;
    this.#state = { ...before, ...changes };
    const { text, published } = this.#state;
    this.#site.popover.close();
    this.#toolbar.show(this.#state);
    if (text !== before.text || published !== before.published) this.#start();
    const isChanged = (...keys: (keyof PlayState)[]): boolean =>
      keys.some((key) => this.#state[key] !== before[key]);
    // While somebody types, nothing is drawn but what the reading brings.
    if (isChanged('view', 'tab', 'target', 'pane')) this.#drawFrame();
    else this.#showField();
    if (isChanged('view', 'target')) this.#drawText();
    if (isChanged('tab')) this.#drawPanel();
    if (!isFromAddress) this.#writeAddress();
  }

  #showField(): void {
    const { text } = this.#state;
    if (this.#field.value !== text) this.#field.value = text;
    this.#field.lang = this.#read?.lang ?? 'zh-Hans';
  }

  #start(): void {
    const { text, published } = this.#state;
    if (text.length > LONGEST) {
      this.#fail(this.#site.words('tooLongRead', LONGEST.toLocaleString('en')));
      return;
    }
    fill(this.#note);
    clearTimeout(this.#loadingTimer);
    this.#loadingTimer = setTimeout(() => {
      this.element.classList.add('stale');
      if (this.#read) return;
      const { say } = this.#site;
      fill(
        this.#note,
        h('p', { class: 'note', role: 'status' }, say('loading', say('readerPart'))),
      );
    }, LOADING_AFTER);
    this.#reader.read({ text, published: isDayOrEmpty(published) ? published : '' });
  }

  #take(output: ReadOutput): void {
    if (this.#isClosed) return;
    clearTimeout(this.#loadingTimer);
    this.element.classList.remove('stale');
    const isFirst = this.#read === undefined;
    this.#read = { ...output, lang: langOf(output.reading.repaired) };
    this.#marks = marksOf(output.reading);
    fill(this.#note);
    this.#reads += 1;
    this.element.dataset['took'] = output.took.toFixed(0);
    this.element.dataset['reads'] = String(this.#reads);
    this.#chips.count(this.#read, this.#marks);
    this.#drawText();
    this.#drawPanel();
    if (isFirst && this.#state.mark !== '') this.#openFromAddress();
  }

  #fail(message: string): void {
    clearTimeout(this.#loadingTimer);
    fill(this.#note, h('p', { class: 'note', role: 'alert' }, message));
  }

  /** All that says what is shown, and hides the rest. */
  #drawFrame(): void {
    const { view, tab, pane } = this.#state;
    const { words } = this.#site;
    this.#toolbar.show(this.#state);
    this.element.dataset['pane'] = pane;
    this.element.dataset['view'] = view;
    this.#field.hidden = view !== 'edit';
    this.#text.element.hidden = view === 'edit' || view === 'converted';
    this.#converted.element.hidden = view !== 'converted';
    this.#chips.element.hidden = view === 'converted';
    this.#hint.textContent = words(view === 'edit' ? 'editHint' : 'hint');
    this.#hint.hidden = view === 'converted';
    this.#showField();
    fill(
      this.#viewButtons,
      TEXT_VIEWS.map((each) => this.#viewButton(each)),
    );
    this.#tabs.select(tab);
    this.#panel.setAttribute('aria-labelledby', `tab-${tab}`);
    this.#drawPanes();
  }

  #viewButton(view: ViewName): HTMLElement {
    return h(
      'button',
      {
        type: 'button',
        'data-view': view,
        'aria-pressed': String(view === this.#state.view),
        onclick: () => {
          this.#change({ view, mark: '' });
          this.#viewButtons.querySelector<HTMLElement>(`[data-view="${view}"]`)?.focus();
        },
      },
      this.#site.words(view),
    );
  }

  /** On a phone the text and each of the tabs stand in one row. */
  #drawPanes(): void {
    const { pane, tab } = this.#state;
    const rows: [string, boolean, Partial<PlayState>][] = [
      [this.#site.words('text'), pane === 'text', { pane: 'text' }],
      ...RESULT_TABS.map((key): [string, boolean, Partial<PlayState>] => [
        this.#tabLabel(key),
        pane === 'results' && key === tab,
        { pane: 'results', tab: key },
      ]),
    ];
    fill(
      this.#panes,
      rows.map(([label, isPressed, changes], index) =>
        h(
          'button',
          {
            type: 'button',
            'aria-pressed': String(isPressed),
            onclick: () => {
              this.#change(changes);
              (this.#panes.children[index] as HTMLElement).focus();
            },
          },
          label,
        ),
      ),
    );
  }

  #drawText(): void {
    const read = this.#read;
    const { view, target } = this.#state;
    if (read === undefined) return;
    if (view === 'converted') void this.#converted.draw(read, target);
    if (view !== 'original' && view !== 'repaired') return;
    const { reading, lang } = read;
    this.#text.draw({
      reading,
      marks: this.#marks,
      isOriginal: view === 'original',
      lang,
      locale: this.#site.locale,
      labelOf: (mark) => `${kindWord(mark, this.#site)} ${wordingOf(mark)}`,
      tagOf: (index) => {
        const statement = reading.statements[index];
        return statement ? statementWords(statement, this.#site) : '';
      },
    });
  }

  #drawPanel(): void {
    const read = this.#read;
    if (read === undefined) return;
    const tabs: Readonly<Record<ResultTab, () => HTMLElement>> = {
      records: () => recordsTab(read, this.#site),
      list: () => listTab(read, this.#marks, this.#site),
      json: () => jsonTab(read, this.#site),
      ndjson: () => ndjsonTab(read, this.#site),
      code: () => codeTab(read, this.#state.published, this.#site),
    };
    fill(this.#panel, tabs[this.#state.tab]());
  }

  #open(element: HTMLElement, pin: boolean): void {
    const read = this.#read;
    if (read === undefined) return;
    const { popover, say, words } = this.#site;
    const index = element.dataset['statement'];
    const statement = index === undefined ? undefined : read.reading.statements[Number(index)];
    const mark = this.#marks.find(({ id }) => id === element.id);
    if (statement) {
      const body = statementDetails(statement, read, this.#site);
      popover.open(
        element,
        { kind: 'statement', title: words('statement'), body, close: say('close') },
        { pin },
      );
    } else if (mark) {
      const body = markDetails(mark, read, this.#site);
      popover.open(
        element,
        { kind: mark.kind, title: kindWord(mark, this.#site), body, close: say('close') },
        { pin },
      );
    }
    if (!pin) return;
    this.#state = { ...this.#state, mark: element.id };
    this.#writeAddress();
  }

  #openFromAddress(): void {
    const element = this.#text.markElement(this.#state.mark);
    if (element === null) return;
    element.scrollIntoView({ block: 'center' });
    this.#open(element, true);
  }

  #showParagraph(index: number): void {
    const paragraph = this.#read?.reading.paragraphs[index];
    if (paragraph === undefined) return;
    const view = this.#state.view === 'original' ? 'original' : 'repaired';
    this.#change({ pane: 'text', view });
    this.#text.showPlace(paragraph.start);
  }

  /** The address with another mark; the text in it is packed already. */
  #hashWith(mark: string): string {
    const [path = '#/play', query = ''] = location.hash.split('?');
    const params = new URLSearchParams(query);
    params.set('m', mark);
    return `${path}?${params.toString()}`;
  }

  #writeAddress(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => void this.#writeNow(), ADDRESS_AFTER);
  }

  async #writeNow(): Promise<string> {
    const hash = await hashOf(this.#state);
    if (!this.#isClosed) replaceAddress(hash);
    return hash;
  }

  async #share(): Promise<void> {
    const { say, words, tell } = this.#site;
    const hash = await this.#writeNow();
    if (hash.length > LONGEST_LINK) {
      const size = (hash.length / 1000).toFixed(1);
      const save = (): void => {
        download('article.txt', 'text/plain', this.#state.text);
      };
      fill(
        this.#note,
        h(
          'p',
          { class: 'note', role: 'alert' },
          words('tooLong', size),
          ' ',
          h('button', { type: 'button', class: 'btn quiet', onclick: save }, words('downloadText')),
        ),
      );
    }
    tell(say((await copyText(location.href)) ? 'copied' : 'notCopied'));
  }
}

/** The playground as the address asks for it. */
export async function playgroundView(site: Site, address: Address): Promise<View> {
  const words = speaker(PLAY_WORDS, site.language);
  const playground = new Playground({ ...site, words }, await stateOf(address));
  return {
    element: playground.element,
    title: words('title'),
    update: (next) => void playground.take(next),
    close: () => {
      playground.close();
    },
  };
}
