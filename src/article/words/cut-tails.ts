import { MEETING, classOfRecord } from './name-class.js';
import { nameToken } from './names.js';
import type { Pass } from './find-persons.js';
import { tailsOf } from './tails.js';
import { type Token, adjoin, isAmong, isOf, makeToken } from './token.js';

// What sticks to the end of a name, and is none of it.

/** Words that stick to the end of a name of an event: 会上, 论坛期间, 大会现场. */
const during = tailsOf('期间 现场 当天 当日 当晚 上 中 前 后 之上 首日 前夕');

/** Adverbs of one character that stick to any name before its verb. */
const stuck = tailsOf('共 已 现 均 也 还 将 所 内 都 亦 则 并 又 起 再 新 首 仍 各 曾');

/** 甲公司、乙公司三方签订: it counts the parties. */
const parties = tailsOf('双方 三方 四方 五方 多方 各方 双双 两校 两地 一行');
const BEHIND_PARTIES = ['SIGN', 'APART', 'JOINT', 'ADVERB', 'HOLD', 'ABOUT', 'SET_UP'] as const;

const VERBAL = [
  'SIGN',
  'HOLD',
  'OPEN',
  'CLOSE',
  'HAVE',
  'REACH',
  'RELEASE',
  'WILL',
  'AND',
  'COUNT',
  'AMOUNT',
  'UNVEIL',
  'LAUNCH',
  'JOIN',
  'VERB',
  'SET_UP',
  'OPERATE',
  'ADVERB',
  'APART_WITH',
  'APART',
  'SAY',
  'OPEN_SITE',
  'DESIGNATE',
  'ACCEPT',
  'MEASURE',
  'AT',
] as const;

/** The length of what sticks to the end of a name before another token; 0 when nothing does. */
function tailLength(token: Token, next: Token | undefined, text: string): number {
  const count = isAmong(next, BEHIND_PARTIES) && adjoin(token, next) ? parties(token.text) : 0;
  if (count > 0 && count < token.text.length - 1) return count;
  const time = during(token.text);
  if (time > 0 && isOccasion(token, time, text)) return time;
  const adverb = adjoin(token, next) ? stuck(token.text) : 0;
  if (adverb === 0 || !isAmong(next, VERBAL)) return 0;
  return isOccasion(token, adverb, text) || isHouse(token, adverb, text) ? adverb : 0;
}

/** A name without what sticks to it; what it begins with may be the name of a record. */
function withoutTail({ start, end, lead }: Token, tail: number, text: string): Token {
  const name = nameToken(text, start, end - tail);
  return lead?.end === name.end ? { ...name, class: classOfRecord(lead.type), entity: lead } : name;
}

/** Whether what is left without a tail is an event or speaks of one. */
function isOccasion(token: Token, tail: number, text: string): boolean {
  if (tail >= token.text.length) return false;
  const name = withoutTail(token, tail, text);
  return isOf(name, 'EVENT', 'GENERIC', 'CEREMONY') || name.text === MEETING;
}

/** Whether what is left without a tail is surely a body, a site or a place. */
function isHouse(token: Token, tail: number, text: string): boolean {
  if (tail >= token.text.length) return false;
  const name = withoutTail(token, tail, text);
  return isOf(name, 'BODY', 'SITE', 'PLACE') && name.isWeak !== true;
}

/** Splits what sticks to the end of a name. */
export const cutTails: Pass = (tokens, text) => {
  const out: Token[] = [];
  tokens.forEach((token, i) => {
    const mayStick =
      (token.class === 'NAME' || token.isWeak === true) && token.entity === undefined;
    const tail = mayStick ? tailLength(token, tokens[i + 1], text) : 0;
    if (tail === 0) {
      out.push(token);
      return;
    }
    const start = token.end - tail;
    out.push(
      withoutTail(token, tail, text),
      makeToken('ADVERB', start, token.end, token.text.slice(-tail)),
    );
  });
  return out;
};
