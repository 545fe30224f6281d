import { detectScript } from '../../../src/text/detect-script.js';
import { copyText, download } from '../dom/download.js';
import { fill, h } from '../dom/h.js';
import { tabList } from '../dom/tabs.js';
import type { ReadOutput } from '../reading/protocol.js';
import { Reader } from '../reading/reader.js';
import { type Address, parseAddress, withQuery } from '../shell/address.js';
import type { Site, View } from '../shell/site.js';
import { PLAY_WORDS } from '../words/play-words.js';
import { speaker } from '../words/words.js';
import { AddressWriter } from './address-writer.js';
import { Chips } from './chips.js';
import { codeTab, jsonTab, ndjsonTab } from './code-tabs.js';
import { ConvertedView } from './converted-view.js';
import { kindWord, listTab, wordingOf } from './list-tab.js';
import { listenForMarks } from './mark-keys.js';
import { statementWords } from './mark-details.js';
import { openMark } from './mark-popover.js';
import { Switches, tabLabel } from './switches.js';
import { type Mark, marksOf } from './marks.js';
import type { PlaySite, Read } from './play-site.js';
import { recordsTab } from './records-tab.js';
import { type Sample, sampleOf, sharesLine } from './samples.js';
import { type PlayState, RESULT_TABS, type ResultTab, stateOf } from './state.js';
import { TextView } from './text-view.js';
import { Toolbar, isDayOrEmpty } from './toolbar.js';

const LONGEST = 200_000;
const LONGEST_LINK = 8000;
const LOADING_AFTER = 300;

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
  readonly #switches: Switches;
  readonly #hint = h('p', { class: 'hint' });
  readonly #note = h('div', { class: 'play-note' });
  readonly #panel = h('div', { id: 'results', role: 'tabpanel', tabindex: 0 });
  readonly #tabs: ReturnType<typeof tabList<ResultTab>>;
  readonly #reader: Reader;
  readonly #address = new AddressWriter();
  #loadingTimer: ReturnType<typeof setTimeout> | undefined;
  /** The example that the text was before it was changed. */
  #example: Sample | undefined;
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
    this.#switches = new Switches(site, (changes) => {
      this.#change(changes);
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
        this.#type(this.#field.value);
      },
    });
    this.#tabs = tabList(
      RESULT_TABS.map((key) => ({ key, label: tabLabel(key, site) })),
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
      hashOf: (element) => withQuery(parseAddress(location.hash), { m: element.id }),
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
    this.#address.close();
    clearTimeout(this.#loadingTimer);
    this.#text.close();
  }

  /** Takes another address: back, forward, or a link. */
  async take(address: Address): Promise<void> {
    const state = await stateOf(address);
    if (this.#isClosed) return;
    this.#change(state, { isFromAddress: true });
  }

  #layout(): void {
    const { words } = this.#site;
    this.element.append(
      this.#toolbar.element,
      this.#switches.panes,
      this.#note,
      h(
        'div',
        { class: 'work' },
        h(
          'section',
          { class: 'desk', 'aria-label': words('article') },
          h('div', { class: 'desk-head' }, this.#switches.views),
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
    if (!isFromAddress) this.#address.soon(this.#state);
  }

  /** Takes what was typed. The day of an example goes with its text: who puts another there tells the day. */
  #type(text: string): void {
    const { sample, published } = this.#state;
    this.#example = sampleOf(sample) ?? this.#example;
    const isLeft = this.#example !== undefined && !sharesLine(text, this.#example.text);
    const day = isLeft && published === this.#example?.published ? '' : published;
    if (isLeft) this.#example = undefined;
    this.#change({ sample: '', text, published: day, mark: '' });
  }

  #showField(): void {
    const { text } = this.#state;
    if (this.#field.value !== text) this.#field.value = text;
    this.#field.lang = this.#read?.lang ?? 'zh-Hans';
  }

  #start(): void {
    const { text } = this.#state;
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
    this.#reader.read({ text, published: this.#day() });
  }

  /** The day of issue; an address may have anything in its place. */
  #day(): string {
    const { published } = this.#state;
    return isDayOrEmpty(published) ? published : '';
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
    this.#tabs.select(tab);
    this.#panel.setAttribute('aria-labelledby', `tab-${tab}`);
    this.#switches.draw(this.#state);
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
      code: () => codeTab(read, this.#day(), this.#site),
    };
    fill(this.#panel, tabs[this.#state.tab]());
  }

  #open(element: HTMLElement, pin: boolean): void {
    if (this.#read === undefined) return;
    openMark(element, pin, this.#read, this.#marks, this.#site);
    if (!pin) return;
    this.#state = { ...this.#state, mark: element.id };
    this.#address.soon(this.#state);
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

  async #share(): Promise<void> {
    const { say, tell } = this.#site;
    const size = (await this.#address.now(this.#state)).length;
    fill(this.#note, size > LONGEST_LINK && this.#longLink(size));
    tell(say((await copyText(location.href)) ? 'copied' : 'notCopied'));
  }

  /** A link that some programs cut: the text is offered as a file. */
  #longLink(size: number): HTMLElement {
    const { words } = this.#site;
    const save = (): void => {
      download('article.txt', 'text/plain', this.#state.text);
    };
    return h(
      'p',
      { class: 'note', role: 'alert' },
      words('tooLong', (size / 1000).toFixed(1)),
      ' ',
      h('button', { type: 'button', class: 'btn quiet', onclick: save }, words('downloadText')),
    );
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
