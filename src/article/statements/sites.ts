import type { LifecycleKind } from '../../ids/enums.js';
import type { HostDraft } from '../../schemas/drafts.js';
import { lazyList } from '../../text/lazy.js';
import { toQuantity } from '../../text/to-quantity.js';
import { clauseEnd, clauseStart } from '../context/clauses.js';
import { daysOf, edtfOf, isAfter } from '../context/days.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, membersOf, patternsOf } from '../patterns/pattern.js';
import { evenText } from '../words/even-text.js';
import { JOINER, endingOf } from '../words/name-class.js';
import { nameToken } from '../words/names.js';
import { saysKindAlone } from '../words/kind-words.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, adjoin, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf, isSetting, occasionAt } from './circumstances.js';
import { citeOccasion, idOf, namesOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import {
  CEREMONY_TURNS,
  DESIGNATION_FORMS,
  TURN_FORMS,
  TURN_ROWS,
  type SiteRow,
  type TurnRow,
} from './site-rows.js';
import { skeletonOf } from './skeleton.js';
import type { ParkStatement, PlatformStatement } from './statement.js';

type SiteStatement = ParkStatement | PlatformStatement;

const turnPatterns = patternsOf(TURN_FORMS);
const designationPatterns = patternsOf(DESIGNATION_FORMS);
const turnWords = lazyList(TURN_ROWS.length, (i) => wording(TURN_ROWS[i]?.verbs ?? '')());
const ceremonyWords = lazyList(CEREMONY_TURNS.length, (i) =>
  wording(CEREMONY_TURNS[i]?.verbs ?? '')(),
);

const TURN_VERBS = ['UNVEIL', 'LAUNCH', 'ACCEPT', 'OPERATE', 'OPEN_SITE', 'FOUND'] as const;

function turnOf(verb: Token): LifecycleKind | undefined {
  if (verb.class === 'ACCEPT' && !ACCEPTS().test(verb.text)) return undefined;
  return TURN_ROWS.find((_, i) => turnWords(i).test(verb.text))?.turn;
}
const ACCEPTS = wording('验收');

/** Bodies that are set up as platforms are; a company is not. */
const PLATFORM_BODY = wording(
  '(?:研究院|研究所|研究总院|联盟|实验室|创新联合体|工研院|产研院|设计院)$',
);
const PARK = wording(
  '(?:园|园区|开发区|高新区|经开区|保税区|综保区|自贸区|新区|示范区|合作区|试验区|先导区|功能区|集聚区|科学城|科技城|未来城|产业城|城|港|谷|小镇|基地|孵化器|加速器|[一二三四]期|走廊|专区|片区|港区|园中园|飞地)$',
);
/** Which of the two a name is, by its ending. */
export const kindOfSite = (text: string): 'park' | 'platform' =>
  PARK().test(text.replace(/[“”]/g, '')) ? 'park' : 'platform';

const NO_SITE = wording(
  '(?:项目|工程|生产线|工厂|厂|市场|大厦|线|车站|客运站|高铁站|电站|加油站|[东南西北]站|机场|公司|建设|大学|酒店)$',
);
/** A site that is told by its kind or its rank has no name: 全国首个海洋实验室, 一批基地. */
const NO_NAME = wording(
  '首[个家座批条]|第[一二三四五六七八九十]+[个家座批]|^(?:全国|国家).{0,8}示范区$|^(?:一|多|两|三|数|若干|各|全部|这|那|每|部分|新|相关|有关|该|本|我国|国家级|省级|市级)[个家座批所类些]|^(?:多家|一批|一个|一家|国家级|省级|市级|相关|有关|新型|现代化)',
);

/** Whether a token names a platform or a park. */
function isSite(token: Token): boolean {
  const { text, isGeneric, class: name, entity } = token;
  if (isGeneric === true || NO_SITE().test(text) || NO_NAME().test(text)) return false;
  if (entity !== undefined)
    return entity.type === 'park' || entity.type === 'platform' || PLATFORM_BODY().test(text);
  if (name === 'BODY') return PLATFORM_BODY().test(text) && text.length > 4;
  if (name !== 'SITE') return false;
  const ending = token.ending ?? endingOf(text.replace(/[“”]/g, ''))?.ending ?? '';
  const stem = text.slice(0, text.length - ending.length);
  return stem.length >= 2 && !saysKindAlone(stem) && (token.isWeak !== true || text.length >= 5);
}

/** The skeleton, but with the days that a founding gives. */
function keptOf(sentence: Sentence, story: Story): Token[] {
  const kept = skeletonOf(sentence, story.read.even);
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
function endsWell({ ends }: SiteRow, last: Token, { tokens }: Sentence): boolean {
  if (ends === 'open') return true;
  const next = tokens[tokens.findIndex(({ start }) => start >= last.end)];
  return next === undefined || isOf(next, ...ENDS) || GOES_ON().test(next.text);
}

/** 通过国家│验收组验收. */
const GOES_ON = wording('验收$');

/** 揭牌一周年, 开园以来: the turn lies back, and something else is told. */
const LIES_BACK = wording(
  '^(?:了)?(?:[一二三四五六七八九十百\\d]+|半)?(?:周年|年|个月|以来|之际|后|前|时)',
);

/** What a turn of a site is told by. */
interface Turn {
  site: Token;
  kind: LifecycleKind;
  verb: Token;
  founded?: Token | undefined;
}

/** The sites of which a paragraph has told, in order: 园区, 平台 mean one of them. */
class SitesTold {
  #paragraph = -1;
  #sites: Token[] = [];

  /** Goes on to a sentence: a paragraph tells of its own sites. */
  goTo({ paragraph }: Sentence): void {
    if (paragraph !== this.#paragraph) this.#sites = [];
    this.#paragraph = paragraph;
  }

  note(site: Token): void {
    this.#sites.push(site);
  }

  get last(): Token | undefined {
    return this.#sites.at(-1);
  }

  /** The site that its kind alone means: 园区. */
  meant({ text }: Token): Token | undefined {
    const fits = this.#sites.filter(
      (site) => site.text.endsWith(text) || (text === evenText('园区') && PARK().test(site.text)),
    );
    return new Set(fits.map((site) => site.text)).size === 1 ? fits.at(-1) : undefined;
  }
}

/** Turns in the life of platforms and parks: 甲中心揭牌, 乙产业园开园. */
export function siteReader(story: Story): StatementReader {
  const told = new SitesTold();
  const turned: Turned = new Map();
  return (sentence) => {
    told.goTo(sentence);
    if (sentence.isHeading) return [];
    const kept = keptOf(sentence, story);
    const turns = [...formTurns(sentence, kept), ...ceremonyTurns(sentence, story)];
    turns.push(...bareTurns(sentence, turns, told));
    for (const token of sentence.tokens) if (isSite(token)) told.note(token);
    const statements = turns.flatMap((turn) => turnStatement(sentence, turn, story));
    for (const statement of statements) turned.set(nameKey(statement), statement);
    const details = [
      ...operatorsOf(sentence, story, told),
      ...areaOf(sentence, story, told, turned),
    ];
    return [
      ...statements,
      ...designationsOf(sentence, kept, story, told),
      ...details.filter((detail) => !joinTurn(detail, turned)),
    ];
  };
}

/** The last turn of each site that the text has told. */
type Turned = Map<string, SiteStatement>;

const nameKey = ({ draft }: SiteStatement): string => draft.id;

/** What a text says beside a turn belongs to its draft; `false` where there was no turn near. */
function joinTurn(detail: SiteStatement, turned: Turned): boolean {
  const turn = turned.get(nameKey(detail));
  if (turn === undefined || detail.paragraph !== turn.paragraph) return false;
  turn.draft = { ...detail.draft, ...turn.draft } as typeof turn.draft;
  return true;
}

/** Turns by the forms of rows. */
function formTurns(sentence: Sentence, kept: readonly Token[]): Turn[] {
  if (!kept.some((token) => isOf(token, ...TURN_VERBS))) return [];
  const read = new Set<Token>();
  return TURN_FORMS.flatMap((row, index) =>
    [...matchesOf(turnPatterns(index), kept)].flatMap((match): Turn[] => {
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

function liesBack(verb: Token, { tokens }: Sentence): boolean {
  const next = tokens[tokens.indexOf(verb) + 1];
  if (!adjoin(verb, next) || next === undefined) return false;
  return isOf(next, 'DURATION', 'COUNT') || LIES_BACK().test(next.text);
}

/** 江州创新中心揭牌仪式举行: the ceremony is the turn. */
function ceremonyTurns({ tokens }: Sentence, story: Story): Turn[] {
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
      return [...before, ...(own === undefined ? [] : [own])]
        .filter(isSite)
        .map((site) => ({ site, kind: turn, verb: token }));
    }
    return [];
  });
}

/** What a ceremony is named after: 甲公司签约仪式暨│江州创新中心│揭牌仪式. */
function ownSite({ text, start }: Token, length: number, story: Story): Token | undefined {
  const head = text.slice(0, length);
  const from = Math.max(head.lastIndexOf(JOINER) + 1, head.startsWith('“') ? 1 : 0);
  return length - from < 2 ? undefined : nameToken(story.read.even, start + from, start + length);
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

const BESIDE_VERB = [
  'AT',
  'ADVERB',
  'DATE',
  'WILL',
  'SPACE',
  'AND',
  'BRACKET',
  'DURATION',
] as const;

/** Turns of a clause without a subject, or with 园区: its sentence or paragraph has named the site. */
function bareTurns(sentence: Sentence, turns: readonly Turn[], told: SitesTold): Turn[] {
  const { tokens } = sentence;
  return tokens.flatMap((verb, i): Turn[] => {
    const kind = isOf(verb, ...TURN_VERBS) && verb.class !== 'FOUND' ? turnOf(verb) : undefined;
    if (kind === undefined || turns.some((turn) => turn.verb === verb) || liesBack(verb, sentence))
      return [];
    if (!endsWell({ ends: 'clause' } as SiteRow, verb, sentence)) return [];
    const from = clauseStart(sentence, i);
    const before = tokens.slice(from, i).filter((token) => !isOf(token, ...BESIDE_VERB));
    const chained = before.findLast((token) => isOf(token, ...TURN_VERBS));
    // 揭牌并投入运营: two turns of one subject.
    if (chained !== undefined)
      return before.at(-1) !== chained
        ? []
        : turns.filter((turn) => turn.verb === chained).map(({ site }) => ({ site, kind, verb }));
    const [pointer, ...others] = before;
    if (others.length > 0) return [];
    if (pointer !== undefined) {
      const site = pointer.isGeneric === true ? told.meant(pointer) : undefined;
      return site === undefined ? [] : [{ site, kind, verb }];
    }
    const site = from > 0 ? subjectBefore(sentence, from) : undefined;
    return site === undefined ? [] : [{ site, kind, verb }];
  });
}

const SUBJECTS = [
  'BODY',
  'SITE',
  'EVENT',
  'GENERIC',
  'PLACE',
  'NAME',
  'PERSON',
  'QUOTE',
  'WORK',
] as const;

/** The site of which the clauses before an index speak: it begins the sentence, and nothing else begins a clause. */
function subjectBefore(sentence: Sentence, to: number): Token | undefined {
  const { tokens } = sentence;
  let subject: Token | undefined;
  for (let from = 0; from < to; from = clauseEnd(sentence, from) + 1) {
    const first = tokens
      .slice(from, clauseEnd(sentence, from))
      .find((token) => !isOf(token, ...BESIDE_VERB));
    if (!isOf(first, ...SUBJECTS)) continue;
    if (subject !== undefined) return undefined;
    subject = first;
  }
  return subject !== undefined && isSite(subject) ? subject : undefined;
}

/** Verbs at which an event takes place: what they say of it holds of the turn. */
const HAPPENS = ['HOLD', 'OPEN', 'POSTPONE', 'CANCEL'] as const;

function turnStatement(
  sentence: Sentence,
  { site, kind, verb, founded }: Turn,
  story: Story,
): SiteStatement[] {
  const { tokens } = sentence;
  const own = tokens.findIndex(({ start }) => start >= verb.start);
  const isCeremony = isOf(verb, 'EVENT', 'CEREMONY');
  const held =
    isCeremony && !isSetting(tokens, own)
      ? tokens.findIndex(
          (token, i) => i > own && i < clauseEnd(sentence, own) && isOf(token, ...HAPPENS),
        )
      : -1;
  const at = held < 0 ? own : held;
  if (isOf(tokens[at], 'POSTPONE', 'CANCEL')) return [];
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const days = founded === undefined ? dateOf(sentence, at, story) : daysOf(founded);
  const isAhead = modality.status === 'planned' || isAfter(days?.start, story.today);
  const event =
    kind === 'established' && founded !== undefined
      ? undefined
      : occasionOf(sentence, own, isCeremony, story);
  const turn = {
    kind,
    status: isAhead ? ('planned' as const) : ('held' as const),
    ...(days !== undefined && { date: edtfOf(days) }),
    ...(event !== undefined && { event: citeOccasion(event, { sentence, isAhead }, story) }),
  };
  return [statementOf(sentence, site, { lifecycle: [turn] }, [site, verb], isAhead, story)];
}

/** The event at which a turn happens; its own ceremony is none. */
function occasionOf(
  sentence: Sentence,
  at: number,
  isCeremony: boolean,
  story: Story,
): ReturnType<typeof occasionAt> {
  const found = occasionAt(sentence, at, story);
  const own = isCeremony ? story.occasions.of(sentence.tokens[at]) : undefined;
  return found === own ? undefined : found;
}

function statementOf(
  sentence: Sentence,
  site: Token,
  said: object,
  span: readonly Token[],
  isAhead: boolean,
  story: Story,
): SiteStatement {
  const name = printed(site, story);
  const known =
    site.entity?.type === 'park' || site.entity?.type === 'platform' ? site.entity : undefined;
  const type = (known?.type as 'park' | 'platform' | undefined) ?? kindOfSite(site.text);
  return {
    kind: type,
    ...(known && { recordId: known.id }),
    draft: { type, id: idOf(type, name), names: namesOf(name, story), ...said },
    start: Math.min(...span.map(({ start }) => start)),
    end: Math.max(...span.map(({ end }) => end)),
    paragraph: sentence.paragraph,
    status: isAhead ? 'planned' : 'reported',
    confidence: site.isWeak === true ? 'medium' : 'high',
  } as SiteStatement;
}

/** A title without the round of awards before it, and the list or the name of titles behind it. */
const BATCH = wording('^(?:(?:首|第([一二三四五六七八九十\\d]+))批)');
const TITLE_TAIL = wording('(?:名单|行列|称号|名录|榜单)$');
const NO_TITLE = wording('^(?:为|了|全国|国家|省|市|中国)?$');

/** Titles that sites are given: 甲产业园被认定为“特色产业园”. */
function designationsOf(
  sentence: Sentence,
  kept: readonly Token[],
  story: Story,
  told: SitesTold,
): SiteStatement[] {
  if (!kept.some(({ class: name }) => name === 'DESIGNATE')) return [];
  const read = new Set<Token>();
  const statements = DESIGNATION_FORMS.flatMap((_, index) =>
    [...matchesOf(designationPatterns(index), kept)].flatMap((match): SiteStatement[] => {
      const verb = match.captures['v']?.[0];
      const named = match.captures['q']?.[0];
      const awarded =
        match.captures['s'] === undefined && named ? awardOf(named, story) : undefined;
      const title = awarded?.title ?? named;
      const sites = (
        awarded === undefined ? membersOf(match.captures['s']) : [awarded.site]
      ).filter(isSite);
      if (verb === undefined || title === undefined || sites.length === 0 || read.has(verb))
        return [];
      read.add(verb);
      return sites.flatMap((site) =>
        designationOf(sentence, site, verb, title, isDisposed(kept, match), story),
      );
    }),
  );
  sentence.tokens.forEach((verb, i) => {
    const title = sentence.tokens[i + 1];
    if (verb.class !== 'DESIGNATE' || read.has(verb) || !isOf(title, ...TITLE_CLASSES)) return;
    const from = clauseStart(sentence, i);
    const isBare = sentence.tokens
      .slice(from, i)
      .every((token) => isOf(token, ...BESIDE_VERB) || token.isGeneric === true);
    const site = isBare ? siteBefore(sentence, i, told) : undefined;
    if (site !== undefined && title !== undefined)
      statements.push(...designationOf(sentence, site, verb, title, false, story));
  });
  return statements;
}

const TITLE_CLASSES = ['QUOTE', 'SITE', 'NAME', 'WORK', 'BODY'] as const;

const AWARD = wording('^([^“”]{4,})“([^“”]+)”(?:称号|牌匾|匾牌|荣誉|奖牌|荣誉称号)?$');

/** 授予│甲园“示范园区”称号: the site and the title are one run of words. */
function awardOf({ text, start }: Token, story: Story): { site: Token; title: Token } | undefined {
  const [, site, title] = AWARD().exec(text) ?? [];
  if (site === undefined || title === undefined) return undefined;
  const middle = start + site.length;
  const end = middle + title.length + 2;
  return {
    site: nameToken(story.read.even, start, middle),
    title: { class: 'QUOTE', start: middle, end, text: text.slice(site.length, end - start) },
  };
}

/** 将甲园认定为: this 将 is no plan. */
const isDisposed = (kept: readonly Token[], { from }: Match): boolean =>
  kept[from - 1]?.class === 'WILL';

function designationOf(
  sentence: Sentence,
  site: Token,
  verb: Token,
  title: Token,
  isDone: boolean,
  story: Story,
): SiteStatement[] {
  const at = sentence.tokens.indexOf(verb);
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const batch = BATCH().exec(title.text);
  const whole = printed({ ...title, start: title.start + (batch?.[0].length ?? 0) }, story);
  const tail = TITLE_TAIL().exec(evenText(whole))?.[0].length ?? 0;
  const name = title.class === 'QUOTE' ? whole : whole.slice(0, whole.length - tail);
  if (name.length < 3 || NO_TITLE().test(evenText(name))) return [];
  const days = dateOf(sentence, at, story);
  const isAhead = (modality.status === 'planned' && !isDone) || isAfter(days?.start, story.today);
  const event = occasionAt(sentence, at, story);
  const designation = {
    names: namesOf(name, story),
    status: isAhead ? ('planned' as const) : ('held' as const),
    ...(days !== undefined && { date: edtfOf(days) }),
    ...(event !== undefined && { event: citeOccasion(event, { sentence, isAhead }, story) }),
  };
  return [
    statementOf(sentence, site, { designations: [designation] }, [site, title], isAhead, story),
  ];
}

const RUNS = wording(
  '^(?:运营|运行|营运|负责运营|运营管理|建设|共同建设|联合建设|共建|联合共建|合作共建|共同打造|联合打造)$',
);
const IN_LIST = ['LISTED', 'AND', 'BODY', 'SITE', 'NAME', 'PLACE'] as const;

/** Who sets a site up or runs it: 乙园由甲集团运营. */
function operatorsOf(sentence: Sentence, story: Story, told: SitesTold): SiteStatement[] {
  const { tokens } = sentence;
  return tokens.flatMap((by, i): SiteStatement[] => {
    if (by.class !== 'BY') return [];
    let to = i + 1;
    while (isOf(tokens[to], ...IN_LIST)) to++;
    const parties = tokens
      .slice(i + 1, to)
      .filter((token) => isOf(token, 'BODY') && token.isGeneric !== true);
    while (
      isOf(tokens[to], 'JOINT', 'ADVERB', 'ETC') ||
      (isOf(tokens[to], 'HAVE', 'VERB') && isOf(tokens[to + 1], 'HAVE', 'SET_UP', 'OPERATE'))
    )
      to++;
    const verb = tokens[to];
    if (
      verb === undefined ||
      parties.length === 0 ||
      !isOf(verb, 'HAVE', 'SET_UP', 'OPERATE') ||
      !RUNS().test(verb.text)
    )
      return [];
    const site = siteBefore(sentence, i, told);
    if (site === undefined) return [];
    const modality = story.modality(sentence, to);
    if ('reason' in modality || modality.status === 'planned') return [];
    const operators = parties.map(
      (party) =>
        ({
          ...referenceTo(party, story),
          role: 'host',
          roleLabel: verb.word ?? verb.text,
        }) as HostDraft,
    );
    return [statementOf(sentence, site, { operators }, [by, verb], false, story)];
  });
}

/** The site of which a clause speaks: right before 由 or a measure, or that of the clauses before. */
function siteBefore(sentence: Sentence, at: number, told: SitesTold): Token | undefined {
  const { tokens } = sentence;
  const from = clauseStart(sentence, at);
  const [subject, ...others] = tokens
    .slice(from, at)
    .filter((token) => !isOf(token, ...BESIDE_VERB, 'AS', 'OF'));
  if (others.some((token) => isOf(token, ...SUBJECTS))) return undefined;
  if (subject === undefined)
    return from > 0 ? (subjectBefore(sentence, from) ?? pointed(sentence, told)) : undefined;
  if (subject.isGeneric === true) return told.meant(subject);
  return isSite(subject) ? subject : undefined;
}

/** 园区占地45万平方米,由甲集团运营: the sentence points at the site. */
function pointed({ tokens }: Sentence, told: SitesTold): Token | undefined {
  const first = tokens.find((token) => !isOf(token, ...BESIDE_VERB));
  return first?.isGeneric === true ? told.meant(first) : undefined;
}

const AREA = wording(
  '^(?:占地面积|总占地面积|占地|建筑面积|总建筑面积|用地面积|总用地面积|规划面积|面积|总面积)$',
);
const SQUARE_METRE = wording('^平方米$');

/** The area of a site that the text tells as opened or founded; the first that it gives. */
function areaOf(
  sentence: Sentence,
  story: Story,
  told: SitesTold,
  turned: Turned,
): SiteStatement[] {
  const { tokens } = sentence;
  const given = new Set<string>();
  return tokens.flatMap((token, i): SiteStatement[] => {
    const { mention } = token;
    if (
      mention?.kind !== 'count' ||
      !SQUARE_METRE().test(evenText(mention.unit)) ||
      story.taken.has(token)
    )
      return [];
    const from = clauseStart(sentence, i);
    const measure = tokens.findLastIndex(
      (before, at) => at >= from && at < i && before.class === 'MEASURE',
    );
    if (measure < 0 || !AREA().test(tokens[measure]?.text ?? '')) return [];
    const site = siteBefore(sentence, measure, told);
    const name = site && printed(site, story);
    if (site === undefined || name === undefined || given.has(name)) return [];
    if (!turned.has(idOf('park', name)) && !turned.has(idOf('platform', name))) return [];
    given.add(name);
    story.taken.add(token);
    return [
      statementOf(
        sentence,
        site,
        { areaM2: toQuantity(mention) },
        [tokens[measure] as Token, token],
        false,
        story,
      ),
    ];
  });
}
