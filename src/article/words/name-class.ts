import { wording } from './wording.js';
import type { RecordType } from '../../ids/enums.js';
import { lazy } from '../../text/lazy.js';
import {
  CEREMONIES,
  ENDING_ROWS,
  GENERIC_BODIES,
  GENERIC_EVENTS,
  NOUN_HEADS,
  POINTERS,
} from './ending-rows.js';
import { evenText, evenWords } from './even-text.js';
import { PLACES, SHORT_PLACES } from './place-rows.js';
import type { WordClass } from './word-class.js';

/** What a name is, and by which ending. */
export interface NameClass {
  class: WordClass;
  ending?: string | undefined;
  isWeak?: boolean | undefined;
  isGeneric?: boolean | undefined;
}

interface Ending {
  class: WordClass;
  isWeak: boolean;
}

const endings = lazy((): ReadonlyMap<string, Ending> => {
  const map = new Map<string, Ending>();
  for (const row of ENDING_ROWS) {
    for (const ending of evenWords(row.endings)) {
      if (!map.has(ending)) {
        map.set(ending, { class: row.class, isWeak: row.strength === 'weak' });
      }
    }
  }
  return map;
});

const longestEnding = lazy(() => Math.max(...[...endings().keys()].map(({ length }) => length)));

const wordSet = (words: string) => lazy((): ReadonlySet<string> => new Set(evenWords(words)));
const ceremonies = wordSet(CEREMONIES);
const genericEvents = wordSet(GENERIC_EVENTS);
const genericBodies = wordSet(GENERIC_BODIES);
const places = wordSet(PLACES);
const pointers = lazy(() => evenWords(POINTERS).sort((a, b) => b.length - a.length));

/** Words that belong to names and must not be cut: endings and ceremonies. */
export const nameWords = lazy((): readonly string[] =>
  [...endings().keys(), ...ceremonies(), ...places(), ...genericBodies()].filter(
    ({ length }) => length > 1,
  ),
);

const CLASS_OF_RECORD: Partial<Record<RecordType, WordClass>> = {
  forum: 'EVENT',
  'forum-series': 'EVENT',
  'sub-forum': 'EVENT',
  'forum-event': 'EVENT',
  competition: 'EVENT',
  organization: 'BODY',
  park: 'SITE',
  platform: 'SITE',
  person: 'PERSON',
  achievement: 'WORK',
  policy: 'WORK',
};

/** The class of the name of a known record. */
export const classOfRecord = (type: RecordType): WordClass => CLASS_OF_RECORD[type] ?? 'NAME';

/** The longest ending that a text has, and its class. */
export function endingOf(text: string): (Ending & { ending: string }) | undefined {
  for (let length = Math.min(longestEnding(), text.length); length > 0; length--) {
    const ending = text.slice(text.length - length);
    const found = endings().get(ending);
    if (found !== undefined) return { ...found, ending };
  }
  return undefined;
}

/** Whether a word ends names of bodies though it is also a verb: 建设, 发展. */
export const isWeakBody = (word: string): boolean => {
  const found = endings().get(word);
  return found !== undefined && found.isWeak && found.class === 'BODY';
};

/** Whether a text begins with an ending of a body, a site or an event: 中心 behind 转化. */
export function beginsWithEnding(text: string, offset: number, end: number): boolean {
  for (let length = Math.min(longestEnding(), end - offset); length > 1; length--) {
    const found = endings().get(text.slice(offset, offset + length));
    if (found !== undefined) return !found.isWeak;
  }
  return false;
}

const nounHeads = lazy(() => new Set(evenWords(NOUN_HEADS)));

/** Whether a text begins with the head of a noun that is counted: 机构 behind 孵化. */
export const beginsWithNounHead = (text: string, offset: number): boolean =>
  nounHeads().has(text.slice(offset, offset + 2)) ||
  nounHeads().has(text.slice(offset, offset + 3));

/** A text without what points (本届, 该) before it. */
export function withoutPointer(text: string): string {
  const pointer = pointers().find((word) => text.startsWith(word));
  return pointer === undefined ? text : text.slice(pointer.length);
}

/** Whether a text is a place's name, or one within another: 广东深圳. */
export function isPlaceName(text: string): boolean {
  if (places().has(text)) return true;
  for (let length = 2; length <= text.length - 2; length++) {
    if (places().has(text.slice(0, length)) && places().has(text.slice(length))) return true;
  }
  return false;
}
/** A name without the place that it begins with: 深圳高交会 is the 高交会 of Shenzhen. */
export function withoutPlace(text: string): string {
  for (let length = 4; length >= 2; length--) {
    if (text.length - length >= 3 && places().has(text.slice(0, length))) return text.slice(length);
  }
  return text;
}

export const isCeremony = (text: string): boolean => ceremonies().has(text);
export const isGenericEvent = (text: string): boolean => genericEvents().has(text);

const shortPlaces = lazy(
  () => new Map(SHORT_PLACES.map(([short, place]) => [evenText(short), place] as const)),
);

/** The place that one character stands for, in simplified form: 沪 is 上海. */
export const placeOfShort = (character: string): string | undefined => shortPlaces().get(character);

const TRAILING = /\((?:[^()]*)\)$|(?:19|20)\d\d年?$|[vV]?\d+(?:\.\d+)+版?$|[vV]\d+$/;

/** A one-character ending needs a name of some length before it. */
const LEAST_BEFORE_ONE = 2;

// 每周 and 开展 are no events, 上城区 and 三县 no bodies.
const NO_EVENT = wording(
  '(?:每|一|上|下|本|两|三|首|当|整)[周节赛届]$|[开进发拓扩施]展$|机会$|社会$|都会$|才会$|不会$|将会$|次会$|晚会$|协会$|商会$',
);

// 上市 and 园区 are no places.
const NO_PLACE = wording(
  '^(?:[上超城都股楼门夜集早]市|[园片景社小校灾辖城市郊山库展分专]区|[各外]省|[家老]乡|[集城村]镇|各县)$',
);

/** Joins the parts of one name: 洽谈会暨推介会. */
export const JOINER = evenText('暨');
/** The ending of many events, and of many bodies. */
export const MEETING = evenText('会');
const EDITION = wording('^(?:第[^届]{1,5}届|首届|(?:19|20)\\d\\d)');

/** What a name without a record is, by its ending. */
function byEnding(text: string): NameClass {
  const found = endingOf(text);
  if (found === undefined) return { class: 'NAME' };
  const { ending, isWeak } = found;
  // 商务部 and 中科院 are names by themselves.
  const isWhole = ending === text;
  if (isWhole && (isWeak || found.class !== 'BODY' || text.length < 3)) return { class: 'NAME' };
  const isShort = ending.length === 1 && text.length - 1 < LEAST_BEFORE_ONE;
  if (isShort && found.class !== 'PLACE') return { class: 'NAME' };
  if (found.class === 'PLACE' && NO_PLACE().test(text)) return { class: 'NAME' };
  // 第三届…会 is an event, …促进会 a body.
  if (ending === MEETING && isWeak && EDITION().test(text))
    return { class: 'EVENT', ending, isWeak };
  if (ending === MEETING && NO_EVENT().test(text)) return { class: 'NAME' };
  if (found.class === 'EVENT' && isWeak && NO_EVENT().test(text)) return { class: 'NAME' };
  return { class: found.class, ending, isWeak };
}

/** 该市, 该校: a pointer and the sign of a kind. */
const BODY_SIGN = wording('^[市区校院园省县州局厂行所]$');

/** What speaks of something named before, or by its kind alone. */
function byKindAlone(text: string): NameClass | undefined {
  const stem = withoutPointer(text);
  if (stem === '') return { class: 'GENERIC' };
  if (isGenericEvent(stem)) return { class: 'GENERIC' };
  // 总决赛暨颁奖典礼 has no name either.
  if (stem.split(JOINER).every(isCeremony)) return { class: 'CEREMONY' };
  for (let length = Math.min(4, stem.length - 2); length >= 2; length--) {
    if (isGenericEvent(stem.slice(0, length)) && isCeremony(stem.slice(length))) {
      return { class: 'CEREMONY' };
    }
  }
  if (
    genericBodies().has(stem) ||
    genericBodies().has(text) ||
    (stem !== text && stem.length === 1 && BODY_SIGN().test(stem))
  ) {
    return { class: endingOf(stem)?.class === 'SITE' ? 'SITE' : 'BODY', isGeneric: true };
  }
  // 本届 and a short word that ends as events do: 本届高交会.
  if (stem !== text && stem.length <= 5 && endingOf(stem)?.class === 'EVENT') {
    return { class: 'GENERIC' };
  }
  return undefined;
}

/** 某某论坛 hides who it is, and names nobody. */
const MASKED = evenText('某');

/** What a name is: by its kind alone, by its ending, or unknown. */
export function classOfName(text: string): NameClass {
  const bare = text.replace(TRAILING, '').replace(/(?<=.“[^”]+)”$/, '');
  if (text.includes(MASKED)) return { class: 'NAME' };
  return byKindAlone(bare) ?? (isPlaceName(bare) ? { class: 'PLACE' } : byEnding(bare));
}
