import { fill, h } from '../dom/h.js';
import type { PlaySite } from './play-site.js';
import { type PlayState, RESULT_TABS, type ResultTab, TEXT_VIEWS } from './state.js';

/** The words of a tab; the formats have their own names. */
export function tabLabel(tab: ResultTab, { words }: PlaySite): string {
  if (tab === 'json') return 'JSON';
  return tab === 'ndjson' ? 'NDJSON' : words(tab);
}

/** A button that is pressed or not, and what it changes. */
interface SwitchRow {
  readonly label: string;
  readonly isPressed: boolean;
  readonly changes: Partial<PlayState>;
  /** For who looks for it. */
  readonly view?: string;
}

/** The views of the text; on a phone also the row of text and tabs, of which one is seen. */
export class Switches {
  readonly views = h('div', { class: 'seg', role: 'group' });
  readonly panes = h('div', { class: 'panes', role: 'group' });
  readonly #site: PlaySite;
  readonly #change: (changes: Partial<PlayState>) => void;

  constructor(site: PlaySite, change: (changes: Partial<PlayState>) => void) {
    this.#site = site;
    this.#change = change;
    this.views.setAttribute('aria-label', site.words('views'));
    this.panes.setAttribute('aria-label', site.words('results'));
  }

  draw({ view, pane, tab }: PlayState): void {
    const { words } = this.#site;
    this.#fill(
      this.views,
      TEXT_VIEWS.map((each) => ({
        label: words(each),
        isPressed: each === view,
        changes: { view: each, mark: '' },
        view: each,
      })),
    );
    this.#fill(this.panes, [
      { label: words('text'), isPressed: pane === 'text', changes: { pane: 'text' } },
      ...RESULT_TABS.map((each) => ({
        label: tabLabel(each, this.#site),
        isPressed: pane === 'results' && each === tab,
        changes: { pane: 'results', tab: each } as const,
      })),
    ]);
  }

  #fill(group: HTMLElement, rows: readonly SwitchRow[]): void {
    fill(
      group,
      rows.map(({ label, isPressed, changes, view }, index) =>
        h(
          'button',
          {
            type: 'button',
            'data-view': view,
            'aria-pressed': String(isPressed),
            onclick: () => {
              this.#change(changes);
              // The buttons were made anew: the focus stays on the one that was pressed.
              (group.children[index] as HTMLElement).focus();
            },
          },
          label,
        ),
      ),
    );
  }
}
