import type { Token } from '../words/token.js';
import type { WordClass } from '../words/word-class.js';
import { wording } from '../words/wording.js';

// What verbs say of an event.

/** What a verb says of the event of which it speaks. */
export interface EventVerb {
  class: WordClass;
  /** Which of the days it gives. */
  sets: 'both' | 'start' | 'end' | 'none';
  status?: 'postponed' | 'cancelled';
  /** Whether what takes place may stand behind it: 举行启动仪式. */
  takesObject: boolean;
  /** Whether it speaks of an event behind it only: 合办首届论坛. */
  needsObject?: true;
  /** Which of the words of its class; all where none are given. */
  words?: () => RegExp;
  example: string;
}

export const EVENT_VERBS: readonly EventVerb[] = [
  { class: 'HOLD', sets: 'both', takesObject: true, example: '第三届江北科技大会6日在江北举行。' },
  {
    class: 'HOST',
    sets: 'both',
    takesObject: true,
    needsObject: true,
    example: '双方11月将在横滨合办首届台日技术论坛。',
  },
  {
    class: 'HAVE',
    words: () => SETS_UP(),
    sets: 'none',
    takesObject: true,
    needsObject: true,
    example: '第三届江北科技大会设立江海论坛。',
  },
  { class: 'OPEN', sets: 'start', takesObject: false, example: '第三届江北科技大会6日开幕。' },
  { class: 'CLOSE', sets: 'end', takesObject: false, example: '第三届江北科技大会8日闭幕。' },
  {
    class: 'POSTPONE',
    sets: 'start',
    status: 'postponed',
    takesObject: true,
    example: '第三届江北科技大会延期至10月16日举行。',
  },
  {
    class: 'CANCEL',
    sets: 'none',
    status: 'cancelled',
    takesObject: true,
    example: '第三届江北科技大会取消。',
  },
];

const SETS_UP = wording('^(?:设立?|设置|增设|下设|共设|分设)了?$');

/** Classes of the verbs. */
export const VERBS = EVENT_VERBS.map(({ class: name }) => name);

export const verbOf = (token: Token): EventVerb | undefined =>
  EVENT_VERBS.find(
    (verb) =>
      verb.class === token.class && (verb.words === undefined || verb.words().test(token.text)),
  );
