import { h } from './h.js';

/** One tab: its key, its words. */
export interface TabRow<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

/** A list of tabs over one panel: arrows move, the panel is drawn by whoever made it. */
export function tabList<Key extends string>(
  rows: readonly TabRow<Key>[],
  panelId: string,
  label: string,
  choose: (key: Key) => void,
): { element: HTMLElement; select: (key: Key) => void } {
  const buttons = new Map<Key, HTMLElement>();
  const select = (chosen: Key): void => {
    for (const [key, button] of buttons) {
      button.setAttribute('aria-selected', String(key === chosen));
      button.tabIndex = key === chosen ? 0 : -1;
    }
  };
  const move = (from: Key, step: number): void => {
    const at = rows.findIndex(({ key }) => key === from);
    const next = rows[(at + step + rows.length) % rows.length];
    if (next === undefined) return;
    choose(next.key);
    buttons.get(next.key)?.focus();
  };
  const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
  const element = h('div', { class: 'tabs', role: 'tablist', 'aria-label': label });
  for (const { key, label: words } of rows) {
    const button = h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${key}`,
        'aria-controls': panelId,
        onclick: () => {
          choose(key);
        },
        onkeydown: (event: KeyboardEvent) => {
          const step = STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          move(key, step);
        },
      },
      words,
    );
    buttons.set(key, button);
    element.append(button);
  }
  return { element, select };
}
