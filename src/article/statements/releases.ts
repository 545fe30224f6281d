import type { Occasion } from '../context/occasion.js';
import { clauseStart } from '../context/clauses.js';
import { type Days, edtfOf, isAfter } from '../context/days.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, patternsOf } from '../patterns/pattern.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, adjoin, codesOf, isAmong, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf, occasionAt } from './circumstances.js';
import { citeOccasion, idOf, namesOf, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import { RELEASE_ROWS, type ReleaseRow } from './release-rows.js';
import type { AchievementStatement, PolicyStatement } from './statement.js';
import { POLICY, isProduct, isProductKind, isWork } from './works.js';

const patterns = patternsOf(RELEASE_ROWS);

/** The works of a list that holds one: 《甲》《乙》和《丙》. */
function worksOf(kept: readonly Token[], one: Token, list: ReleaseRow['list']): Token[] {
  const works = [one];
  const step = list === 'before' ? -1 : 1;
  for (let i = kept.indexOf(one) + step; ; i += step) {
    if (isOf(kept[i], 'LISTED', 'AND')) i += step;
    const work = kept[i];
    if (work === undefined || !isOf(work, 'WORK')) return works;
    if (step < 0) works.unshift(work);
    else works.push(work);
  }
}

const NEWS = wording(
  '^(?:发布|发布了|首发|首发了|揭晓|揭晓了|正式发布|对外发布|联合发布|重磅发布)$',
);
const ANNOUNCED = wording('揭晓');
const BEHIND_PASSIVE = ['COMMA', 'STOP', 'ADVERB', 'AND', 'SPACE', 'BRACKET', 'DATE'] as const;
/** What is said of a work by the noun behind it: 《数据条例》解读. */
const OTHER_NOUN = [
  'NAME',
  'NOUN',
  'EVENT',
  'CEREMONY',
  'BODY',
  'SITE',
  'OF',
  'VERB',
  'SAY',
  'HAVE',
  'HOST',
] as const;
const SAME_NOUN = wording('^(?:系列)?(?:研究)?(?:报告|白皮书|蓝皮书|榜单|指数|手册|丛书|成果)$');

/** Whether the release is of the work itself, and not of what is said of it. */
function isOfWork(
  sentence: Sentence,
  row: ReleaseRow,
  works: readonly Token[],
  verb: Token,
): boolean {
  const { tokens } = sentence;
  const first = tokens[tokens.indexOf(works[0] as Token) - 1];
  if (isOf(first, 'AT', 'ABOUT', 'WITH') || OF_ART().test(first?.text ?? '')) return false;
  if (verb.class === 'HOLD' && !ANNOUNCED().test(verb.text)) return false;
  if (row.list === 'before') {
    const next = tokens[tokens.indexOf(verb) + 1];
    return next === undefined || (isAmong(next, BEHIND_PASSIVE) && !LIES_BACK().test(next.text));
  }
  const last = works.at(-1) as Token;
  const behind = tokens[tokens.indexOf(last) + 1];
  // 印发的《…》│显示 speaks of a work that is out.
  const isSubject = isOf(first, 'OF') && isOf(behind, 'SAY', 'HAVE', 'VERB');
  return (
    isSubject ||
    !(adjoin(last, behind) && isAmong(behind, OTHER_NOUN)) ||
    (last.text.startsWith('《') && SAME_NOUN().test(behind?.text ?? ''))
  );
}
/** Works of art are no results of research. */
const OF_ART = wording(
  '(?:剧|歌曲|电影|影片|纪录片|节目|小说|绘本|剧目|专辑|游戏|栏目|演出|视频|宣传片|舞蹈|交响曲|歌|画册|诗集)$',
);
const LIES_BACK = wording('周年|以来|之际');

const WORKS = ['WORK', 'QUOTE'] as const;
const VERBS = ['RELEASE', 'LAUNCH', 'HOLD'] as const;

/** What is released, by whom: 甲厅发布《乙白皮书》. */
export const releaseReader =
  (story: Story): StatementReader =>
  (sentence, skeleton) => {
    if (sentence.isHeading || !holds(sentence, VERBS)) return [];
    if (!holds(sentence, WORKS) && !sentence.tokens.some(isProduct)) return [];
    const kept = skeleton.tokens().filter(({ class: name }) => name !== 'ORDINAL');
    const codes = codesOf(kept);
    const read = new Set<Token>();
    return RELEASE_ROWS.flatMap((row, index) =>
      [...matchesOf(patterns(index), kept, codes)].flatMap((match) => {
        const product = match.captures['p']?.find(isProduct);
        const named = namedProduct(match, kept);
        const one = match.captures['w']?.[0] ?? match.captures['q']?.[0] ?? named ?? product;
        const verb = match.captures['v']?.[0];
        if (one === undefined || verb === undefined || read.has(one)) return [];
        if (one.class === 'QUOTE' && one !== named && !NEWS().test(verb.text)) return [];
        const works = worksOf(kept, one, row.list);
        if (!isOfWork(sentence, row, works, verb)) return [];
        for (const work of works) read.add(work);
        const makers = makersOf(match, kept, story) ?? subjectBefore(sentence, verb);
        return works
          .filter((work) => work === named || isWork(work))
          .flatMap((work) => releaseOf(sentence, work, verb, makers, story));
      }),
    );
  };

/** 碳足迹评估系统│“碳尺”: what is named by the quote behind what it is. */
function namedProduct({ captures }: Match, kept: readonly Token[]): Token | undefined {
  const name = captures['r']?.[0];
  const kind = name && kept[kept.indexOf(name) - 1];
  return adjoin(kind, name) && isProductKind(kind?.text ?? '') ? name : undefined;
}

const isMaker = (token: Token): boolean =>
  isOf(token, 'BODY', 'SITE', 'PLACE') && token.isGeneric !== true;

/** Who releases: what stands before the verb or behind 由, and is no place of it. */
function makersOf(
  { captures, from }: Match,
  kept: readonly Token[],
  story: Story,
): Token[] | undefined {
  const named = captures['b'];
  if (named === undefined) return undefined;
  return isOf(kept[from - 1], 'AT', 'OF')
    ? []
    : named.map((token) => story.meant(token)).filter(isMaker);
}

const BESIDE_SUBJECT = ['ADVERB', 'DATE', 'SPACE', 'WILL', 'BRACKET', 'AND'] as const;

/** 甲大学18日举行发布会,发布…: the one body of the clauses before a clause without a subject. */
function subjectBefore(sentence: Sentence, verb: Token): Token[] {
  const { tokens } = sentence;
  const from = clauseStart(sentence, tokens.indexOf(verb));
  if (
    from === 0 ||
    !tokens.slice(from, tokens.indexOf(verb)).every((token) => isAmong(token, BESIDE_SUBJECT))
  )
    return [];
  const first = tokens.findIndex((token) => !isOf(token, ...BESIDE_SUBJECT, 'COMMA'));
  const subject = tokens[first];
  const others = tokens
    .slice(first + 1, from)
    .filter(
      (token, i, all) =>
        isOf(token, 'BODY', 'SITE', 'PERSON') ||
        (isOf(token, 'EVENT', 'GENERIC') && isOf(all[i - 1], 'COMMA')),
    );
  return subject !== undefined && isMaker(subject) && others.length === 0 ? [subject] : [];
}

/** 甲集团19日举行发布会,推出…: the day of the event at which one body does both. */
function dayOfHolding(
  sentence: Sentence,
  verb: number,
  [maker]: readonly Token[],
  story: Story,
): Days | undefined {
  const { tokens } = sentence;
  const from = clauseStart(sentence, verb);
  const held = tokens.findIndex(({ class: name }, i) => i < from && name === 'HOLD');
  return held >= 0 && maker !== undefined && tokens.indexOf(maker) < held
    ? dateOf(sentence, held, story)
    : undefined;
}

/** The bracket behind a work that gives its years belongs to its name: (2024—2026年). */
function fullName(sentence: Sentence, work: Token): { start: number; end: number } {
  const at = sentence.tokens.indexOf(work);
  const next = sentence.tokens[at + 1];
  const isYears =
    next?.class === 'BRACKET' && adjoin(work, next) && /(?:19|20)\d\d/.test(next.text);
  return { start: work.start, end: isYears ? next.end : work.end };
}

const YEARS = /((?:19|20)\d\d)\s*年?\s*[-至到]\s*((?:19|20)\d\d)/;
const VERSION = /(?:^|[^\d.a-z])([vV]?\d+\.\d+(?:\.\d+)*|[vV]\d+)(?:版|》|$|[^\d年%.])/;

/** The version in a name, as printed: 2.0, V3. */
function versionOf(even: string, printedName: string): string | undefined {
  const found = VERSION.exec(even);
  if (found?.[1] === undefined) return undefined;
  const at = even.indexOf(found[1], found.index);
  return printedName.slice(at, at + found[1].length);
}

function releaseOf(
  sentence: Sentence,
  work: Token,
  verb: Token,
  makers: readonly Token[],
  story: Story,
): (AchievementStatement | PolicyStatement)[] {
  const at = sentence.tokens.indexOf(verb);
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const span = fullName(sentence, work);
  const even = story.read.even.slice(span.start, span.end);
  const printedName = story.words(span);
  const name = /^(?:《[^》]*》|“[^”]*”)$/.test(even) ? printedName.slice(1, -1) : printedName;
  const type = POLICY().test(even.replace(/[《》“”]/g, ''))
    ? ('policy' as const)
    : ('achievement' as const);
  const days = dateOf(sentence, at, story) ?? dayOfHolding(sentence, at, makers, story);
  const isAhead = modality.status === 'planned' || isAfter(days?.start, story.today);
  const forum: Occasion | undefined = occasionAt(sentence, at, story, days);
  const years = YEARS.exec(even);
  const version = versionOf(even, printedName);
  return [
    {
      kind: type,
      ...(work.entity && { recordId: work.entity.id }),
      draft: {
        type,
        id: idOf(type, name),
        names: namesOf(name, story),
        status: isAhead ? 'planned' : 'released',
        ...(makers.length > 0 && { by: makers.map((maker) => referenceTo(maker, story)) }),
        ...(days !== undefined && { date: edtfOf(days) }),
        ...(forum !== undefined && { forum: citeOccasion(forum, { sentence, isAhead }, story) }),
        ...(years !== null && { period: `${years[1] ?? ''}/${years[2] ?? ''}` }),
        ...(version !== undefined && { version }),
      },
      start: Math.min(work.start, verb.start, ...makers.map(({ start }) => start)),
      end: Math.max(work.end, verb.end),
      paragraph: sentence.paragraph,
      status: isAhead ? 'planned' : 'reported',
      confidence: /^《/.test(even) ? 'high' : 'medium',
    } as AchievementStatement | PolicyStatement,
  ];
}
