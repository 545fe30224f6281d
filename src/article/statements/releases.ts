import type { Occasion } from '../context/occasions.js';
import { isAfter } from '../context/days.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, patternsOf } from '../patterns/pattern.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf, occasionAt } from './circumstances.js';
import { idOf, namesOf, referenceTo, referenceToOccasion } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import type { AchievementStatement, PolicyStatement } from './statement.js';

interface ReleaseRow {
  form: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const RELEASE_ROWS: readonly ReleaseRow[] = [
  {
    form: 'b:HOUSE? v:RELEASE ~ w:WORK',
    examples: ['江州省科学技术厅发布《江州省智能制造白皮书》。', '大会发布了《产业技术路线图》。'],
    counterExamples: [
      '根据《江州省数据条例》,园区成立。',
      '甲公司发布消息。',
      '有委员建议尽早发布《数据条例》。',
    ],
  },
  {
    form: 'w:WORK BY b:LIST v:RELEASE',
    examples: ['《江州省智能制造白皮书》由江州大学发布。'],
    counterExamples: [],
  },
  {
    form: 'w:WORK WILL? v:RELEASE|LAUNCH',
    examples: [
      '《江州省数据条例》正式印发。',
      '“链主护航”行动计划正式启动。',
      '《白皮书2025》将发布。',
    ],
    counterExamples: ['《江州省数据条例》正在修订。'],
  },
];

const patterns = patternsOf(RELEASE_ROWS);

const BESIDE = ['ADVERB', 'DATE', 'SPACE', 'BRACKET', 'JOINT', 'COUNT', 'ETC'] as const;

/** Endings of what governs: the rest is a result. */
const POLICY = wording(
  '(?:条例|办法|措施|行动计划|计划|规划|方案|意见|政策|细则|规定|通知|纲要|新政|十条|制度|章程|公约)(?:\\([^)]*\\))?$',
);
/** What is signed, or only spoken of, is not released. */
const NO_WORK = wording(
  '(?:协议|合同|备忘录|协议书|合作协议|主旨报告|工作报告|致辞|讲话|节目|栏目|剧|歌)$',
);
/** A work without 《》 needs a name of its own. */
const SHORTEST_BARE = 6;

function isWork({ text, isWeak }: Token): boolean {
  const bare = text.replace(/[《》“”]/g, '');
  if (bare.length < 2 || NO_WORK().test(bare)) return false;
  return /^[《“]/.test(text) || isWeak !== true || bare.length >= SHORTEST_BARE;
}

/** The works of a list that begins with one: 《甲》《乙》和《丙》. */
function worksFrom(kept: readonly Token[], first: Token): Token[] {
  const works: Token[] = [];
  for (let i = kept.indexOf(first); isOf(kept[i], 'WORK'); i++) {
    works.push(kept[i] as Token);
    if (isOf(kept[i + 1], 'LISTED', 'AND')) i++;
  }
  return works;
}

/** What is released, by whom: 甲厅发布《乙白皮书》. */
export const releaseReader =
  (story: Story): StatementReader =>
  (sentence) => {
    if (sentence.isHeading || !sentence.tokens.some(({ class: name }) => name === 'WORK'))
      return [];
    const kept = sentence.tokens.filter((token) => !isOf(token, ...BESIDE));
    const read = new Set<Token>();
    return RELEASE_ROWS.flatMap((_, index) =>
      [...matchesOf(patterns(index), kept)].flatMap((match) => {
        const [first] = match.captures['w'] ?? [];
        const verb = match.captures['v']?.[0];
        if (first === undefined || verb === undefined || read.has(first)) return [];
        read.add(first);
        const works = index === 0 ? worksFrom(kept, first) : [first];
        for (const work of works) read.add(work);
        return works
          .filter(isWork)
          .flatMap((work) => releaseOf(sentence, work, verb, makersOf(match, kept), story));
      }),
    );
  };

/** Who releases: what stands before the verb or behind 由, and is no place of it. */
function makersOf({ captures, from }: Match, kept: readonly Token[]): Token[] {
  const named = (captures['b'] ?? []).filter(
    (token) => isOf(token, 'BODY', 'SITE', 'PLACE') && token.isGeneric !== true,
  );
  const before = kept[from - 1];
  return isOf(before, 'AT', 'OF') ? [] : named;
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
const VERSION = /(?:^|[^\d.])[vV]?(\d+\.\d+(?:\.\d+)*)(?:版|$|[^\d年%])/;

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
  const name = /^《[^》]*》$/.test(even) ? printedName.slice(1, -1) : printedName;
  const type = POLICY().test(even.replace(/[《》“”]/g, ''))
    ? ('policy' as const)
    : ('achievement' as const);
  const days = dateOf(sentence, at, story);
  const isAhead = modality.status === 'planned' || isAfter(days?.start, story.today);
  const forum: Occasion | undefined = occasionAt(sentence, at, story);
  const years = YEARS.exec(even);
  const version = VERSION.exec(even)?.[1];
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
        ...(days !== undefined && { date: days.start }),
        ...(forum !== undefined && { forum: referenceToOccasion(forum) }),
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
