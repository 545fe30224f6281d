import type { PartyDraft } from '../../schemas/drafts.js';
import { clauseStart } from '../context/clauses.js';
import { isAfter } from '../context/days.js';
import type { Occasion } from '../context/occasion.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, patternsOf } from '../patterns/pattern.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf, isOfLastYear, occasionAt } from './circumstances.js';
import { citeOccasion, idOf, namesOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import { isSigningCeremony } from './skeleton.js';
import type { SigningStatement } from './statement.js';
import { bareParty, isGroup } from './parties.js';
import { type SigningRow, pairByPair, SIGNING_ROWS } from './signing-rows.js';
import { type Terms, ofGroup, termsOf } from './signing-terms.js';

const patterns = patternsOf(SIGNING_ROWS);

/** What may stand before the first party in its clause. */
const LEAD = [
  'GENERIC',
  'CEREMONY',
  'EVENT',
  'QUOTE',
  'AND',
  'AT',
  'WITH',
  'SINCE',
  'BY',
  'LISTED',
  'COUNT',
  'OF',
  'HOLD',
  'ADVERB',
  'DATE',
  'WILL',
  'SPACE',
  'BRACKET',
  'NOUN',
  'ORDINAL',
  'DURATION',
  'ABOUT',
  'JOINT',
  'SIGN',
] as const;

/** Words of no class that may stand there too: an enumeration, an occasion. */
const LEAD_WORDS = wording(
  '^(?:其|一是|二是|三是|中|上|时|后|前|方面|会|活动中|仪式上|新|成功|消息|.*(?:项目|专案|协议)|[一二三四五]|\\d)$|[上中]$|期间$|见证下$',
);

function beginsClean(sentence: Sentence, first: Token): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ end }) => end > first.start);
  // 王甲代表甲市与乙公司: who signs for a party is none.
  if (isOf(tokens[at - 1], 'BY')) return true;
  // 甲集团旗下的乙园: what is said of the party before it.
  if (
    isOf(tokens[at - 1], 'OF') &&
    !tokens.slice(clauseStart(sentence, at), at).some((token) => isOf(token, 'SAY', 'WISH'))
  )
    return true;
  return tokens
    .slice(clauseStart(sentence, at), at)
    .every(
      (token) =>
        isAmong(token, LEAD) ||
        LEAD_WORDS().test(token.text) ||
        (token.class === 'HAVE' && INCLUDES().test(token.text)),
    );
}

const INCLUDES = wording('^(?:包括|包含|涵盖)$');

/** Speakers whose word is no news: 有人士称, 据文件显示. */
const NO_SPEAKER = wording('(?:人士|报道|文件|截图|媒体|消息|帖子|帖文|文章|博主)$');

function isHearsay({ tokens }: Sentence, before: Token): boolean {
  return tokens.some(
    (token, i) =>
      token.start < before.start &&
      token.class === 'SAY' &&
      NO_SPEAKER().test(tokens[i - 1]?.text ?? ''),
  );
}

const speaksOfSigning = (whole: readonly Token[]): boolean =>
  whole.some((token) => isOf(token, 'SIGN') || SIGNING_WORDS().test(token.text));

const SIGNING_WORDS = wording('签约|签署|签订|合作协议');

/** Every form joins parties. */
const JOINS = ['AND', 'LISTED', 'APART_WITH'] as const;
/** What is signed, and where: a form without them needs a word of signing. */
const SIGNS = ['SIGN', 'CEREMONY', 'EVENT'] as const;

const maySign = (sentence: Sentence, story: Story): boolean =>
  holds(sentence, SIGNS) || story.wholeOf(sentence).ask(speaksOfSigning);

/** Signings whose parties are named: 甲公司与乙大学签署合作协议. */
export const signingReader =
  (story: Story): StatementReader =>
  (sentence, { tokens, codes }) => {
    if (!holds(sentence, JOINS) || !maySign(sentence, story)) return [];
    const skeleton = tokens();
    const statements: SigningStatement[] = [];
    const read = new Set<Token>();
    const told = new Set<string>();
    SIGNING_ROWS.forEach((row, index) => {
      if (row.needsSigning && !story.wholeOf(sentence).ask(speaksOfSigning)) return;
      for (const match of matchesOf(patterns(index), skeleton, codes())) {
        const verb = skeleton[match.to - 1] as Token;
        const ceremony = match.captures['h']?.[0];
        if (read.has(verb) || (ceremony !== undefined && !isSigningCeremony(ceremony))) continue;
        const found = readMatch(sentence, skeleton, row, match, verb, story).filter((one) =>
          isNew(one, told),
        );
        if (found.length > 0) {
          read.add(verb);
          story.named.add(sentence);
        }
        statements.push(...found);
      }
    });
    return statements;
  };

/** 甲与乙就丙签署协议: one signing, whichever form finds it. */
function isNew({ draft: { parties = [] } }: SigningStatement, told: Set<string>): boolean {
  const key = parties
    .map((party) => Object.values(party).join())
    .sort()
    .join('+');
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

function readMatch(
  sentence: Sentence,
  skeleton: readonly Token[],
  row: SigningRow,
  match: Match,
  verb: Token,
  story: Story,
): SigningStatement[] {
  const groups = row
    .parties(match.captures)
    .map((group) => group.map((token) => story.meant(bareParty(token))));
  const [first] = groups.flat();
  if (first === undefined || !groups.every(isGroup)) return [];
  // A heading may list what belongs together; it is no source for who signs with whom.
  if (sentence.isHeading && groups.some(({ length }) => length > 2)) return [];
  // …,并与甲、乙签署: the first party stands before, and was not told.
  if (isOf(skeleton[match.from - 1], 'AND')) return [];
  // 甲与乙、丙与丁签署: without 分别 nobody can tell who signs with whom.
  const ands = (match.captures['p'] ?? []).filter((token) => token.class === 'AND');
  if (ands.length > 1 && row.parties !== pairByPair) return [];
  if (!beginsClean(sentence, first) || isHearsay(sentence, first)) {
    story.leaveOpen(sentence, isHearsay(sentence, first) ? 'hearsay' : 'unclear-subject');
    return [];
  }
  const at = sentence.tokens.findIndex(({ end }) => end >= verb.end);
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const isCeremony = match.captures['h'] !== undefined;
  const days =
    dateOf(sentence, at, story) ??
    (isCeremony ? dateOf(sentence, sentence.tokens.length - 1, story) : undefined);
  const isOther = isOfLastYear(days, story.today);
  const isAhead = modality.status === 'planned' || (isAfter(days?.start, story.today) && !isOther);
  const terms = termsOf(sentence, row, match, at, story);
  const forum = occasionAt(sentence, at, story, days);
  const books = sentence.tokens.filter(
    ({ class: name, start }) => name === 'WORK' && start >= verb.end,
  );
  return groups.map((group, i) =>
    statementOf(
      {
        sentence,
        group,
        first,
        verb,
        date: isOther ? undefined : days?.start,
        isAhead,
        forum,
        terms:
          groups.length > 1
            ? ofGroup(terms, books.length === groups.length ? books[i] : undefined, story)
            : terms,
      },
      story,
    ),
  );
}

interface Parts {
  sentence: Sentence;
  group: readonly Token[];
  first: Token;
  verb: Token;
  date: string | undefined;
  isAhead: boolean;
  forum: Occasion | undefined;
  terms: Terms;
}

function statementOf(
  { sentence, group, first, verb, date, isAhead, forum, terms }: Parts,
  story: Story,
): SigningStatement {
  const parties = group.map((token) => referenceTo(token, story) as PartyDraft);
  const names = group.map((token) => token.entity?.id ?? printed(token, story));
  const { kind, scope, money } = terms;
  return {
    kind: 'signing',
    draft: {
      type: 'signing',
      id: idOf('signing', ...[...names].sort(), date, money?.money?.value ?? ''),
      kind,
      status: isAhead ? 'planned' : 'held',
      ...(date !== undefined && { date }),
      parties,
      ...(forum !== undefined && { forum: citeOccasion(forum, { sentence, isAhead }, story) }),
      ...(scope !== undefined && { scope: [{ id: 'scope', names: namesOf(scope, story) }] }),
      ...money,
    },
    start: Math.min(first.start, verb.start),
    end: verb.end,
    paragraph: sentence.paragraph,
    status: isAhead ? 'planned' : 'reported',
    confidence: group.every(
      ({ entity, isWeak, class: name }) =>
        entity !== undefined || (isWeak !== true && name !== 'NAME'),
    )
      ? 'high'
      : 'medium',
  };
}
