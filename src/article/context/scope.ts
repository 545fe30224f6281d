import type { UnstatedReason } from '../../ids/enums.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import type { WordClass } from '../words/word-class.js';
import { MAIN_VERBS, clauseStart } from './clauses.js';
import type { Whole } from './whole.js';

/** Whether a statement is of what was or of what is ahead, or why it is none. */
export type Modality = { status: 'planned' | 'reported' } | { reason: UnstatedReason };

interface ScopeCheck {
  name: UnstatedReason;
  /** Whether a verb of the sentence is under it. */
  test(sentence: Sentence, whole: Whole, verb: number): boolean;
}

type Ask<Answer> = (tokens: readonly Token[]) => Answer;

const holds =
  (...classes: WordClass[]): Ask<boolean> =>
  (tokens) =>
    tokens.some((token) => isOf(token, ...classes));

const asksSomething: Ask<boolean> = (tokens) =>
  tokens.some((token) => token.class === 'STOP' && token.text === '?');
const tellsStory = holds('FICTION');
const tellsRumour = holds('RUMOUR');
const comesToNothing = holds('UNDONE', 'CANCEL');
const isPutOff = holds('POSTPONE');

/** Where the first condition of a sentence stands: what is behind it is said of a condition. */
const firstCondition: Ask<number> = (tokens) =>
  tokens.find((token) => isOf(token, 'IF'))?.start ?? Infinity;

/** 报告、指数、倡议等成果: a word of wishing that is one of a list of things. */
const isThing = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at], 'WISH') &&
  isOf(tokens[at - 1], 'LISTED', 'AND') &&
  isOf(tokens[at + 1], 'LISTED', 'AND', 'ETC');

const BY_LEAVE = wording('^经');
const LEAVE = wording('^(?:批准|同意|获准|授权|允许)$');

/** 经国务院批准升级为高新区: leave that was given. */
const isLeave = (tokens: readonly Token[], at: number): boolean =>
  LEAVE().test(tokens[at]?.text ?? '') &&
  (BY_LEAVE().test(tokens[at - 1]?.text ?? '') || BY_LEAVE().test(tokens[at - 2]?.text ?? ''));

/** 有人建议,…: what stands behind the comma is wished, to the end of the sentence. */
const governs = ({ tokens, classes }: Sentence, verb: number, word: Token['class']): boolean =>
  classes.has(word) &&
  tokens.some((token, i) => i < verb && isOf(token, word) && isOf(tokens[i + 1], 'COMMA', 'STOP'));

/** Words of the clause that turn the verb: they stand before it, and no other verb between. */
function turns(sentence: Sentence, verb: number, word: Token['class']): boolean {
  const { tokens, classes } = sentence;
  if (!classes.has(word)) return false;
  const from = clauseStart(sentence, verb);
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i];
    if (isOf(token, word)) {
      if (isThing(tokens, i) || isLeave(tokens, i)) continue;
      return true;
    }
    // 未签 and 未能如期举行 turn their own verb only.
    if (word === 'NOT' && isAmong(token, MAIN_VERBS)) return false;
  }
  return false;
}

/** What tells a signing: its verb, its ceremony, or what is signed. */
const SIGNINGS: readonly WordClass[] = ['SIGN', 'CEREMONY', 'EVENT', 'NAME', 'SITE', 'ABOUT'];

// In this order; the first that holds says why.
const CHECKS: readonly ScopeCheck[] = [
  { name: 'fiction', test: (_, whole) => whole.ask(tellsStory) },
  { name: 'hearsay', test: (_, whole) => whole.ask(tellsRumour) },
  { name: 'question', test: (_, whole) => whole.ask(asksSomething) },
  {
    name: 'conditional',
    test: ({ tokens }, whole, verb) => whole.ask(firstCondition) < (tokens[verb]?.start ?? 0),
  },
  { name: 'denied', test: (sentence, _, verb) => turns(sentence, verb, 'NOT') },
  {
    name: 'wish',
    test: (sentence, _, verb) => turns(sentence, verb, 'WISH') || governs(sentence, verb, 'WISH'),
  },
  {
    name: 'undone',
    test: ({ tokens }, whole, verb) =>
      (isOf(tokens[verb], 'SIGN', 'COUNT') && whole.ask(comesToNothing)) ||
      // 签约推迟, 签约仪式延期: a signing that is put off is none yet.
      (isAmong(tokens[verb], SIGNINGS) && (whole.ask(isPutOff) || whole.ask(comesToNothing))),
  },
  {
    name: 'other-edition',
    test: (sentence, _, verb) => turns(sentence, verb, 'OTHER_EDITION'),
  },
];

const SUBJECTS = ['BODY', 'SITE', 'EVENT', 'GENERIC', 'PLACE', 'NAME', 'PERSON', 'SAY'] as const;
const DONE = wording('^已');

/**
 * Whether a plan stands before a verb: in its clause, or in one before to which its own clause,
 * without a subject, still belongs.
 */
function isPlanned(sentence: Sentence, verb: number): boolean {
  const { tokens, classes } = sentence;
  if (!classes.has('WILL')) return false;
  let from = clauseStart(sentence, verb);
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (isOf(token, 'WILL')) return true;
    // 已 says that it is done, whatever was planned before.
    if (isOf(token, 'ADVERB', 'HAVE', 'REACH') && DONE().test(token.text)) return false;
    if (isOf(token, 'STOP')) return false;
    if (i >= from) continue;
    // 组委会预计, governs all that follows.
    if (isOf(tokens[i - 1], 'WILL')) return true;
    const [first] = tokens
      .slice(from)
      .filter((word) => !isOf(word, 'ADVERB', 'DATE', 'SPACE', 'AND'));
    if (isAmong(first, SUBJECTS) && first?.isWeak !== true) return false;
    from = clauseStart(sentence, i);
  }
  return false;
}

/** 关于举办…的通知: what is announced is ahead. */
const isAnnounced = ({ tokens }: Sentence, verb: number): boolean =>
  isOf(tokens[verb - 1], 'ABOUT') && isOf(tokens[verb], 'HOLD');

/**
 * Whether what a verb says was, is ahead, or is not stated at all.
 *
 * @param whole - the whole sentence to its full stop
 * @param verb - index of the verb in the tokens of `sentence`
 */
export function modalityOf(sentence: Sentence, whole: Whole, verb: number): Modality {
  const check = CHECKS.find(({ test }) => test(sentence, whole, verb));
  if (check !== undefined) return { reason: check.name };
  const isAhead = isAnnounced(sentence, verb) || isPlanned(sentence, verb);
  return { status: isAhead ? 'planned' : 'reported' };
}

const FORMER = wording('^原');

/** Whether a plan that holds no more stands before a token in its clause: 原定于8月28日举行的. */
export const isFormerPlan = (sentence: Sentence, at: number): boolean =>
  sentence.classes.has('WILL') &&
  sentence.tokens
    .slice(clauseStart(sentence, at), at)
    .some((token) => token.class === 'WILL' && FORMER().test(token.text));
