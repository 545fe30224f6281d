import { h } from '../dom/h.js';
import type { LANDING_WORDS } from '../words/landing-words.js';
import type { Say } from '../words/words.js';

/** One damaged line, as the manuscript grid shows it: a UTF-16 code unit a cell. */
const LINE = '2024中關(guān)村論壇年會簽約金額673. 17億元。';

/** A stretch of the line, what it is, and what is made of it. */
const NOTES = [
  {
    kind: 'name',
    part: '2024中關(guān)村論壇年會',
    shown: '2024中關村論壇年會',
    value: 'zgc-forum-2024',
    words: 'known',
  },
  { kind: 'repaired', part: '(guān)', shown: '(guān)', value: '""', words: 'gloss' },
  {
    kind: 'amount',
    part: '673. 17億元',
    shown: '673.17億元',
    value: '67317000000 CNY',
    words: 'exact',
  },
  { kind: 'repaired', part: ' ', shown: '␣', value: '""', words: 'space' },
] as const;

const RULER_STEP = 5;

/** The kinds whose line runs through a cell. */
function kindsAt(at: number): string {
  return NOTES.filter(({ part }) => {
    const start = LINE.indexOf(part);
    return start <= at && at < start + part.length;
  })
    .map(({ kind }) => kind)
    .join(' ');
}

/** The line on the grid, with its notes below. */
export function gridLine(say: Say<typeof LANDING_WORDS>): HTMLElement {
  const cells = Array.from({ length: LINE.length }, (_, at) =>
    h(
      'span',
      { class: `cell ${kindsAt(at)}`, 'data-at': at % RULER_STEP === 0 && String(at) },
      LINE.charAt(at) === ' ' ? '␣' : LINE.charAt(at),
    ),
  );
  const notes = NOTES.map(({ kind, part, shown, value, words }) => {
    const start = LINE.indexOf(part);
    return h(
      'li',
      { class: kind },
      h('b', { lang: 'zh-Hant-TW' }, shown),
      h('code', {}, `${String(start)}–${String(start + part.length)} → ${value}`),
      h('span', {}, say(words)),
    );
  });
  return h(
    'figure',
    { class: 'grid-line' },
    h('figcaption', {}, say('caption')),
    h('p', { class: 'vh', lang: 'zh-Hant-TW' }, LINE),
    h('div', { class: 'cells', lang: 'zh-Hant-TW', 'aria-hidden': 'true' }, cells),
    h('ul', { class: 'cell-notes' }, notes),
  );
}
