import { h } from '../dom/h.js';
import { guidePage } from '../dom/reference.js';
import { toHash } from '../shell/address.js';
import type { Site, View } from '../shell/site.js';
import { LANDING_WORDS } from '../words/landing-words.js';
import { speaker } from '../words/words.js';
import { gridLine } from './grid-line.js';

/** What the library gives, in the order in which it is read. */
const GIVES = [
  ['repaired', 'repairedLead', 'repaired'],
  ['values', 'valuesLead', 'amount'],
  ['records', 'recordsLead', 'name'],
  ['drafts', 'draftsLead', 'statement'],
] as const;

/** Guides for what people come with. */
const STARTS = [
  ['firstSteps', guidePage('first-steps')],
  ['figures', guidePage('amounts')],
  ['damage', guidePage('damage')],
  ['scripts', guidePage('script-conversion')],
  ['ownRecords', guidePage('own-records')],
  ['all', 'docs/index.html'],
] as const;

/** The first page. */
export function landingView({ language }: Site): View {
  const say = speaker(LANDING_WORDS, language);
  const phrases = say('title').split('|');
  const element = h(
    'div',
    { class: 'landing' },
    h(
      'div',
      { class: 'wrap hero' },
      h(
        'h1',
        {},
        // In English a space stands between two phrases; at the end of one it would be lost.
        phrases.map((phrase) => [
          h('span', { class: 'phrase' }, phrase.trimEnd()),
          phrase.endsWith(' ') && ' ',
        ]),
      ),
      h('p', { class: 'lead' }, say('lead')),
      h(
        'p',
        { class: 'actions' },
        h('a', { class: 'btn first', href: toHash(['play']) }, say('play')),
        h('a', { class: 'btn', href: toHash(['data']) }, say('browse')),
      ),
    ),
    h('div', { class: 'band' }, h('div', { class: 'wrap' }, gridLine(say))),
    h(
      'section',
      { class: 'wrap gives' },
      h('h2', {}, say('call')),
      h('p', { class: 'muted' }, say('callLead')),
      h(
        'ul',
        {},
        GIVES.map(([title, lead, kind]) =>
          h(
            'li',
            {},
            h('span', { class: `sw ${kind}`, 'aria-hidden': 'true' }),
            h('h3', {}, say(title)),
            h('p', {}, say(lead)),
          ),
        ),
      ),
    ),
    h(
      'section',
      { class: 'wrap starts' },
      h('h2', {}, say('start')),
      h('p', { class: 'muted' }, say('startLead')),
      h(
        'ul',
        {},
        STARTS.map(([words, href]) => h('li', {}, h('a', { href }, say(words)))),
      ),
    ),
  );
  return { title: '', element };
}
