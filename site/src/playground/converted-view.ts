import type { ArticleReading } from '../../../src/article/index.js';
import { type Remote, startRemote } from '../shell/remote.js';
import {
  type Choice,
  type ConvertMethods,
  type ConvertOutput,
  TARGETS,
  TARGET_LANG,
  type Target,
} from '../convert/protocol.js';
import { fill, h } from '../dom/h.js';
import { factList } from '../dom/rows.js';
import type { PlaySite, Read } from './play-site.js';

const TARGET_WORDS = {
  hans: 'toHans',
  hant: 'toHant',
  'hant-TW': 'toTaiwan',
  'hant-HK': 'toHongKong',
} as const satisfies Record<Target, string>;

/** Scripts go by their own names; places have one in every language. */
const OWN_LANG: Readonly<Partial<Record<Target, string>>> = { hans: 'zh-Hans', hant: 'zh-Hant-TW' };

const WHY_WORDS = { open: 'whyOpen', name: 'whyName', word: 'whyWord' } as const;

/** Names of persons that were found, as they were meant. */
function personsIn({ entities, bodies }: ArticleReading): string[] {
  const named = [...entities, ...bodies].filter(({ type }) => type === 'person');
  return [...new Set(named.map(({ raw, clean }) => clean ?? raw))];
}

/** The repaired text in another script; where a character could be another, it stands in a box. */
export class ConvertedView {
  readonly element = h('div', { class: 'converted' });
  readonly #site: PlaySite;
  readonly #choose: (target: Target) => void;
  #remote: Promise<Remote<ConvertMethods>> | undefined;
  #turn = 0;

  constructor(site: PlaySite, choose: (target: Target) => void) {
    this.#site = site;
    this.#choose = choose;
  }

  async draw({ reading }: Read, target: Target): Promise<void> {
    const turn = (this.#turn += 1);
    const { say, words } = this.#site;
    const place = h('div', { class: 'converted-text' });
    fill(this.element, this.#targets(target), place);
    const timer = setTimeout(() => {
      fill(place, h('p', { class: 'note', role: 'status' }, say('loading', words('dictionary'))));
    }, 300);
    try {
      const ask = await (this.#remote ??= startRemote<ConvertMethods>('convert'));
      const input = {
        text: reading.repaired,
        target,
        script: reading.script.script,
        names: personsIn(reading),
      };
      const output = await ask('convert', input);
      if (turn === this.#turn) fill(place, this.#text(output, target));
    } catch (error) {
      this.#remote = undefined;
      const message = error instanceof Error ? error.message : String(error);
      if (turn === this.#turn)
        fill(place, h('p', { class: 'note', role: 'alert' }, say('failed', message)));
    } finally {
      clearTimeout(timer);
    }
  }

  #targets(target: Target): HTMLElement {
    const { words } = this.#site;
    return h(
      'div',
      { class: 'targets' },
      h('span', { class: 'small muted', id: 'target-word' }, words('target')),
      h(
        'div',
        { class: 'seg', role: 'group', 'aria-labelledby': 'target-word' },
        TARGETS.map((each) =>
          h(
            'button',
            {
              type: 'button',
              'aria-pressed': String(each === target),
              'data-target': each,
              onclick: () => {
                this.#choose(each);
              },
            },
            h('span', { lang: OWN_LANG[each] }, words(TARGET_WORDS[each])),
          ),
        ),
      ),
    );
  }

  #text({ text, choices }: ConvertOutput, target: Target): Node[] {
    const { words } = this.#site;
    const lines: HTMLElement[] = [];
    let next = 0;
    let at = 0;
    for (const line of text.split('\n')) {
      const end = at + line.length;
      const nodes: (Node | string)[] = [];
      for (
        let choice = choices[next];
        choice && choice.start < end;
        choice = choices[(next += 1)]
      ) {
        nodes.push(text.slice(at, choice.start), this.#box(choice, next));
        at = choice.end;
      }
      nodes.push(text.slice(at, end));
      if (line.trim() !== '') lines.push(h('p', {}, nodes));
      at = end + 1;
    }
    const count = choices.filter(({ why }) => why === 'open').length;
    return [
      h(
        'p',
        { class: 'small muted', role: 'status' },
        count > 0 ? words('ambiguous', count) : words('noneAmbiguous'),
      ),
      h('div', { class: 'read', lang: TARGET_LANG[target] }, lines),
    ];
  }

  #box({ raw, chosen, candidates, why }: Choice, index: number): HTMLElement {
    const { words, popover, say } = this.#site;
    const open = (event: Event): void => {
      event.preventDefault();
      popover.open(
        event.currentTarget as HTMLElement,
        {
          title: words('choice'),
          close: say('close'),
          body: [
            h(
              'p',
              { class: 'big' },
              candidates.map((each, i) => [
                i > 0 && ' / ',
                each === chosen ? h('b', {}, each) : h('span', { class: 'faint' }, each),
              ]),
            ),
            h('p', { class: 'why' }, words(WHY_WORDS[why])),
            factList([[words('before'), raw]]),
          ],
        },
        { pin: true },
      );
    };
    return h(
      'a',
      {
        class: why === 'open' ? 'amb' : 'amb shut',
        id: `c${String(index)}`,
        href: `#c${String(index)}`,
        'aria-label': `${words('choice')} ${chosen}`,
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        onclick: open,
      },
      chosen,
    );
  }
}
