import type { LifecycleKind } from '../../ids/enums.js';
import { lazyList } from '../../text/lazy.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, membersOf, patternsOf } from '../patterns/pattern.js';
import { JOINER } from '../words/name-class.js';
import { nameToken } from '../words/names.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, adjoin, codesOf, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { CEREMONY_TURNS, TURN_FORMS, TURN_ROWS, type SiteRow, type TurnRow } from './site-rows.js';
import type { Skeleton } from './skeleton.js';
import { isSite } from './site-names.js';

// Turns in the life of platforms and parks, as forms tell them.

const turnPatterns = patternsOf(TURN_FORMS);

const turnWords = lazyList(TURN_ROWS.length, (i) => wording(TURN_ROWS[i]?.verbs ?? '')());

const ceremonyWords = lazyList(CEREMONY_TURNS.length, (i) =>
  wording(CEREMONY_TURNS[i]?.verbs ?? '')(),
);

export const TURN_VERBS = ['UNVEIL', 'LAUNCH', 'ACCEPT', 'OPERATE', 'OPEN_SITE', 'FOUND'] as const;

export function turnOf(verb: Token): LifecycleKind | undefined {
  if (verb.class === 'ACCEPT' && !ACCEPTS().test(verb.text)) return undefined;
  return TURN_ROWS.find((_, i) => turnWords(i).test(verb.text))?.turn;
}

const ACCEPTS = wording('验收');

const FOUNDS = ['FOUND'] as const;

/** The skeleton, but with the days that a founding gives. */
export function keptOf(sentence: Sentence, skeleton: Skeleton): readonly Token[] {
  const kept = skeleton.tokens();
  if (!holds(sentence, FOUNDS)) return kept;
  const days = sentence.tokens.filter(
    (token, i) => token.class === 'DATE' && isOf(sentence.tokens[i - 1], 'FOUND'),
  );
  return days.length === 0 ? kept : [...kept, ...days].sort((a, b) => a.start - b.start);
}

const ENDS = [
  'COMMA',
  'STOP',
  'ADVERB',
  'AND',
  'SPACE',
  'BRACKET',
  'DATE',
  'ETC',
  'WILL',
  ...TURN_VERBS,
] as const;

/** Whether a form ends where its clause does: 启动│招商 goes on, and says something else. */
export function endsWell({ ends }: SiteRow, last: Token, { tokens }: Sentence): boolean {
  if (ends === 'open') return true;
  const next = tokens[tokens.findIndex(({ start }) => start >= last.end)];
  return next === undefined || isAmong(next, ENDS) || GOES_ON().test(next.text);
}

/** 通过国家│验收组验收. */
const GOES_ON = wording('验收$');

/** 揭牌一周年, 开园以来: the turn lies back, and something else is told. */
const LIES_BACK = wording(
  '^(?:了)?(?:[一二三四五六七八九十百\\d]+|半)?(?:周年|年|个月|以来|之际|后|前|时)',
);

/** What a turn of a site is told by. */
export interface Turn {
  site: Token;
  kind: LifecycleKind;
  verb: Token;
  founded?: Token | undefined;
}

/** Turns by the forms of rows. */
export function formTurns(sentence: Sentence, kept: readonly Token[]): Turn[] {
  if (!kept.some((token) => isAmong(token, TURN_VERBS))) return [];
  const codes = codesOf(kept);
  const read = new Set<Token>();
  return TURN_FORMS.flatMap((row, index) =>
    [...matchesOf(turnPatterns(index), kept, codes)].flatMap((match): Turn[] => {
      const verb = match.captures['v']?.[0];
      const kind = verb && turnOf(verb);
      const sites = membersOf(match.captures['s']).filter(isSite);
      if (verb === undefined || kind === undefined || sites.length === 0 || read.has(verb))
        return [];
      if (
        isOf(kept[match.from - 1], 'AT', 'JOIN') ||
        !endsWell(row, kept[match.to - 1] as Token, sentence)
      )
        return [];
      if (match.captures['b'] !== undefined && !isByLeave(match, kept)) return [];
      if (liesBack(verb, sentence) && match.captures['d'] === undefined) return [];
      read.add(verb);
      return sites.map((site) => ({ site, kind, verb, founded: match.captures['d']?.[0] }));
    }),
  );
}

const BY_LEAVE = wording('^经');

/** 经省政府批准设立, 由国务院批准设立. */
const isByLeave = ({ captures, from, to }: Match, kept: readonly Token[]): boolean =>
  BY_LEAVE().test(captures['b']?.[0]?.text ?? '') ||
  kept.slice(from, to).some((token) => token.class === 'BY');

export function liesBack(verb: Token, { tokens }: Sentence): boolean {
  const next = tokens[tokens.indexOf(verb) + 1];
  if (!adjoin(verb, next) || next === undefined) return false;
  return isOf(next, 'DURATION', 'COUNT') || LIES_BACK().test(next.text);
}

const CEREMONIES = ['EVENT', 'CEREMONY'] as const;

/** 江州创新中心揭牌仪式举行: the ceremony is the turn. */
export function ceremonyTurns(sentence: Sentence, story: Story): Turn[] {
  const { tokens } = sentence;
  if (!holds(sentence, CEREMONIES)) return [];
  return tokens.flatMap((token, i): Turn[] => {
    if (!isOf(token, 'EVENT', 'CEREMONY')) return [];
    for (let row = 0; row < CEREMONY_TURNS.length; row++) {
      const found = ceremonyWords(row).exec(token.text.replace(/”$/, ''));
      if (found === null) continue;
      const own = ownSite(token, found.index, story);
      const before =
        own === undefined
          ? listBefore(tokens, i)
          : isOf(tokens[i - 1], 'LISTED', 'AND')
            ? listBefore(tokens, i - 1)
            : [];
      const { turn } = CEREMONY_TURNS[row] as TurnRow;
      if (turn === 'opened' && own === undefined && before.length === 0)
        before.push(...holderBefore(tokens, i));
      return [...before, ...(own === undefined ? [] : [own])]
        .filter(isSite)
        .map((site) => ({ site, kind: turn, verb: token }));
    }
    return [];
  });
}

const BESIDE = ['ADVERB', 'DATE', 'WILL', 'BRACKET', 'SPACE'] as const;

/** 江州软件园昨日举行│开园典礼: nobody but a park itself holds its opening. */
function holderBefore(tokens: readonly Token[], at: number): Token[] {
  if (!isOf(tokens[at - 1], 'HOLD')) return [];
  let i = at - 2;
  while (isAmong(tokens[i], BESIDE)) i--;
  return isOf(tokens[i], 'SITE') ? [tokens[i] as Token] : [];
}

/** What a ceremony is named after: 甲公司签约仪式暨│江州创新中心│揭牌仪式. */
function ownSite({ text, start }: Token, length: number, story: Story): Token | undefined {
  const head = text.slice(0, length).replace(/”$/, '');
  const from = Math.max(head.lastIndexOf(JOINER) + 1, head.startsWith('“') ? 1 : 0);
  return head.length - from < 2
    ? undefined
    : nameToken(story.read.even, start + from, start + head.length);
}

/** The sites of a list that ends before an index. */
function listBefore(tokens: readonly Token[], at: number): Token[] {
  const sites: Token[] = [];
  for (let i = at - 1; isOf(tokens[i], 'SITE', 'BODY'); i -= 2) {
    sites.unshift(tokens[i] as Token);
    if (!isOf(tokens[i - 1], 'LISTED', 'AND')) break;
  }
  return sites;
}
