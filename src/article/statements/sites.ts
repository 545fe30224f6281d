import type { LifecycleKind } from '../../ids/enums.js';
import type { HostDraft } from '../../schemas/drafts.js';
import { toQuantity } from '../../text/to-quantity.js';
import { clauseStart } from '../context/clauses.js';
import { daysOf, isAfter } from '../context/days.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, patternsOf } from '../patterns/pattern.js';
import { evenText } from '../words/even-text.js';
import { endingOf } from '../words/name-class.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { dateOf, occasionAt } from './circumstances.js';
import { idOf, namesOf, printed, referenceTo, referenceToOccasion } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import { skeletonOf } from './skeleton.js';
import type { ParkStatement, PlatformStatement } from './statement.js';

interface SiteRow {
  form: string;
  /** The turn in the life of what is captured as `s`; of a title, none. */
  turn: LifecycleKind | 'designated';
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const SITE_ROWS: readonly SiteRow[] = [
  {
    form: 's:SITE|BODY|QUOTE AS? DESIGNATE q:QUOTE|SITE|NAME',
    turn: 'designated',
    examples: ['海岳产业园被认定为“海岳市特色产业园”。'],
    counterExamples: ['海岳公司被认定为“瞪羚企业”。'],
  },
  {
    form: 's:SITE|BODY WILL? UNVEIL',
    turn: 'unveiled',
    examples: ['江州省智能制造创新中心揭牌。', '甲创新中心、乙实验室揭牌。'],
    counterExamples: ['江州公司揭牌。'],
  },
  {
    form: 'AS s:SITE|BODY UNVEIL',
    turn: 'unveiled',
    examples: ['会上为江州创新中心揭牌。'],
    counterExamples: [],
  },
  {
    form: 's:SITE WILL? v:LAUNCH',
    turn: 'launched',
    examples: ['海岳概念验证平台12月18日正式启动。'],
    counterExamples: ['平台上线。', '海岳产业园项目开工。'],
  },
  {
    form: 'v:LAUNCH s:SITE',
    turn: 'launched',
    examples: ['会上启动海岳概念验证平台。'],
    counterExamples: ['会上启动重大项目。'],
  },
  {
    form: 's:SITE WILL? ACCEPT',
    turn: 'accepted',
    examples: ['海岳量子计算中心日前通过验收。'],
    counterExamples: [],
  },
  {
    form: 's:SITE WILL? OPERATE',
    turn: 'operating',
    examples: ['海岳公共服务平台已于今年3月投入运营。'],
    counterExamples: ['海岳公共服务平台由海岳集团运营。'],
  },
  {
    form: 's:SITE BY ~ COMMA WILL? OPERATE',
    turn: 'operating',
    examples: ['海岳服务平台由海岳大学与天工公司共建,已于今年3月投入运营。'],
    counterExamples: [],
  },
  {
    form: 's:SITE WILL? OPEN_SITE',
    turn: 'opened',
    examples: ['海岳低空经济产业园正式开园。'],
    counterExamples: [],
  },
  {
    form: 's:SITE|BODY v:FOUND d:DATE',
    turn: 'established',
    examples: ['海岳生命科学园创建于2009年。'],
    counterExamples: ['海岳公司创建于2009年。'],
  },
  {
    form: 'v:FOUND d:DATE OF s:SITE|BODY',
    turn: 'established',
    examples: ['成立于2003年的海岳软件园有企业500家。'],
    counterExamples: [],
  },
  {
    form: 's:SITE|BODY d:DATE WILL? v:FOUND',
    turn: 'established',
    examples: ['海岳产业园2015年成立。'],
    counterExamples: [],
  },
];

const patterns = patternsOf(SITE_ROWS);

/** Bodies that are set up as platforms are; a company is not. */
const PLATFORM_BODY = wording('(?:研究院|研究所|研究总院|联盟|实验室|创新联合体|工研院|产研院)$');
const PARK = wording('(?:园|园区|开发区|高新区|经开区|保税区|综保区|自贸区|新区|示范区|合作区|科学城|科技城|未来城|产业城|生态城|城|港|谷|小镇|基地|孵化器|加速器|[一二三四]期|走廊|专区|片区)$');
const NO_SITE = wording('(?:项目|工程|生产线|工厂|厂|市场|大厦|线|站|车站|机场|公司)$');
/** Ground is broken, and nothing stands yet. */
const GROUNDWORK = wording('^(?:开工|奠基|动工|开工建设|启动建设)$');
/** 运营 alone is said of who runs it, unless an adverb makes it a turn. */
const RUNS = wording('^(?:运营|运行|营运|负责运营|运营管理)$');

function isSite(token: Token): boolean {
  const { text, isGeneric, class: name } = token;
  if (isGeneric === true || NO_SITE().test(text)) return false;
  if (token.entity !== undefined) return token.entity.type === 'park' || token.entity.type === 'platform' || PLATFORM_BODY().test(text);
  if (name === 'BODY') return PLATFORM_BODY().test(text) && text.length > 4;
  if (name === 'QUOTE') return false;
  const ending = token.ending ?? endingOf(text.replace(/[“”]/g, ''))?.ending ?? '';
  return text.length - ending.length >= 2 && (token.isWeak !== true || text.length >= 5);
}

/** Sites that a list joins before the one of the verb: 甲中心、乙平台揭牌. */
function listBefore(kept: readonly Token[], site: Token): Token[] {
  const sites = [site];
  for (let i = kept.indexOf(site); isOf(kept[i - 1], 'LISTED', 'AND') && isOf(kept[i - 2], 'SITE', 'BODY'); i -= 2) {
    sites.unshift(kept[i - 2] as Token);
  }
  return sites;
}

/** Turns in the life of platforms and parks: 甲中心揭牌, 乙产业园开园. */
export function siteReader(story: Story): StatementReader {
  /** The site that the paragraph told of last: 园区占地45万平方米,由甲集团运营. */
  let last: { site: Token; paragraph: number } | undefined;
  return (sentence) => {
    const kept = keptOf(sentence, story);
    const read = new Set<Token>();
    const statements = SITE_ROWS.flatMap((row, index) =>
      sentence.isHeading
        ? []
        : [...matchesOf(patterns(index), kept)].flatMap((match) => {
            const [site] = match.captures['s'] ?? [];
            const verb = verbOf(match, kept);
            if (site === undefined || verb === undefined || read.has(verb) || !isTurn(row, match, verb)) return [];
            if (isOf(kept[match.from - 1], 'AT')) return [];
            const sites = (row.turn === 'designated' ? [site] : listBefore(kept, site)).filter(isSite);
            if (sites.length === 0) return [];
            read.add(verb);
            last = { site, paragraph: sentence.paragraph };
            return sites.flatMap((one) => turnOf(sentence, one, row, match, verb, story));
          }),
    );
    const told = last?.paragraph === sentence.paragraph ? last.site : undefined;
    return told === undefined ? statements : [...statements, ...detailsOf(sentence, told, story)];
  };
}

/** The skeleton, but with the days that a founding gives. */
function keptOf(sentence: Sentence, story: Story): Token[] {
  const kept = skeletonOf(sentence, story.read.even);
  if (!sentence.tokens.some(({ class: name }) => name === 'FOUND')) return kept;
  return [...kept, ...sentence.tokens.filter(({ class: name }) => name === 'DATE')].sort((a, b) => a.start - b.start);
}

const verbOf = ({ captures, to }: Match, kept: readonly Token[]): Token | undefined =>
  captures['v']?.[0] ?? (captures['q'] === undefined ? kept[to - 1] : kept[to - 2]);

function isTurn(row: SiteRow, { captures }: Match, verb: Token): boolean {
  if (verb.class === 'LAUNCH') return !GROUNDWORK().test(verb.text);
  if (row.turn === 'operating') return !RUNS().test(verb.text);
  return captures['s'] !== undefined;
}

function turnOf(sentence: Sentence, site: Token, row: SiteRow, match: Match, verb: Token, story: Story): (ParkStatement | PlatformStatement)[] {
  const at = sentence.tokens.findIndex(({ start }) => start >= verb.start);
  const modality = story.modality(sentence, at);
  if ('reason' in modality) {
    story.leaveOpen(sentence, modality.reason);
    return [];
  }
  const founded = match.captures['d']?.[0];
  const days = founded === undefined ? (row.turn === 'designated' ? undefined : dateOf(sentence, at, story)) : daysOf(founded);
  const isAhead = modality.status === 'planned' || isAfter(days?.start, story.today);
  const status = isAhead ? ('planned' as const) : ('held' as const);
  const event = row.turn === 'established' ? undefined : occasionAt(sentence, at, story);
  const happened = {
    status,
    ...(days !== undefined && { date: days.start }),
    ...(event !== undefined && { event: referenceToOccasion(event) }),
  };
  const [title] = match.captures['q'] ?? [];
  const said =
    row.turn === 'designated'
      ? title === undefined
        ? undefined
        : { designations: [{ names: namesOf(printed(title, story), story), ...happened }] }
      : { lifecycle: [{ kind: row.turn, ...happened }] };
  return said === undefined ? [] : [statementOf(sentence, site, said, [site, verb], isAhead, story)];
}

function statementOf(
  sentence: Sentence,
  site: Token,
  said: object,
  span: readonly Token[],
  isAhead: boolean,
  story: Story,
): ParkStatement | PlatformStatement {
  const name = printed(site, story);
  const known = site.entity?.type === 'park' || site.entity?.type === 'platform' ? site.entity : undefined;
  const type = known?.type ?? (PARK().test(site.text.replace(/[“”]/g, '')) ? 'park' : 'platform');
  return {
    kind: type,
    ...(known && { recordId: known.id }),
    draft: { type, id: idOf(type === 'park' ? 'park' : 'platform', name), names: namesOf(name, story), ...said },
    start: Math.min(...span.map(({ start }) => start)),
    end: Math.max(...span.map(({ end }) => end)),
    paragraph: sentence.paragraph,
    status: isAhead ? 'planned' : 'reported',
    confidence: site.isWeak === true ? 'medium' : 'high',
  } as ParkStatement | PlatformStatement;
}

const AREA = wording('^(?:占地面积|总占地面积|占地|建筑面积|总建筑面积|用地面积|总用地面积|规划面积|面积|总面积)$');
const SQUARE_METRE = wording('^平方米$');

/** What is said of a site beside its turn: its area, and who runs it. */
function detailsOf(sentence: Sentence, site: Token, story: Story): (ParkStatement | PlatformStatement)[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, i) => {
    const measure = tokens.slice(clauseStart(sentence, i), i).findLast(({ class: name }) => name === 'MEASURE');
    const { mention } = token;
    if (mention?.kind === 'count' && measure && AREA().test(measure.text) && SQUARE_METRE().test(evenText(mention.unit)) && !story.taken.has(token)) {
      if (!isSubject(sentence, i, site)) return [];
      story.taken.add(token);
      return [statementOf(sentence, site, { areaM2: toQuantity(mention) }, [measure, token], false, story)];
    }
    const [by, ...rest] = tokens.slice(clauseStart(sentence, i), i).filter((word) => !isOf(word, 'SPACE', 'ADVERB'));
    const parties = rest.filter((word) => isOf(word, 'BODY'));
    if (token.class !== 'OPERATE' || !RUNS().test(token.text) || !isOf(by, 'BY') || parties.length === 0) return [];
    const operators = parties.map((party) => ({ ...referenceTo(party, story), role: 'host', roleLabel: token.word ?? token.text }) as HostDraft);
    return [statementOf(sentence, site, { operators }, [by as Token, token], false, story)];
  });
}

/** Whether a clause speaks of a site: it names it, or what it is, or nobody. */
function isSubject(sentence: Sentence, at: number, site: Token): boolean {
  const before = sentence.tokens.slice(clauseStart(sentence, at), at).filter((token) => isOf(token, 'BODY', 'SITE', 'PLACE', 'EVENT', 'GENERIC', 'NAME'));
  return before.every((token) => token.isGeneric === true || token.text === site.text);
}
