import type { HostDraft } from '../../schemas/drafts.js';
import { toQuantity } from '../../text/to-quantity.js';
import { clauseEnd, clauseStart } from '../context/clauses.js';
import { daysOf, edtfOf, isAfter } from '../context/days.js';
import type { Story } from '../context/story.js';
import { evenText } from '../words/even-text.js';
import { type Sentence, holds } from '../words/sentences.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { hasLeftEdge } from '../words/left-edge.js';
import { wording } from '../words/wording.js';
import { dateOf, isSetting, occasionAt } from './circumstances.js';
import { citeOccasion, idOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import type { SiteRow } from './site-rows.js';
import { type SiteStatement, isSite, statementOf } from './site-names.js';
import { designationsOf } from './designations.js';
import {
  TURN_VERBS,
  turnOf,
  keptOf,
  endsWell,
  type Turn,
  formTurns,
  liesBack,
  ceremonyTurns,
} from './site-turns.js';
import type { Skeleton } from './skeleton.js';
import { SitesTold, BESIDE_VERB, siteBefore, subjectBefore } from './sites-told.js';

/** Turns in the life of platforms and parks: 甲中心揭牌, 乙产业园开园. */
export function siteReader(story: Story): StatementReader {
  const told = new SitesTold();
  const turned: Turned = new Map();
  return (sentence, skeleton) => {
    told.goTo(sentence);
    if (sentence.isHeading) return [];
    const turns = holds(sentence, TURNS) ? turnsOf(sentence, skeleton, told, story) : [];
    for (const token of sentence.tokens) if (isSite(token)) told.note(token);
    if (turns.length === 0 && !holds(sentence, DETAILS)) return [];
    const statements = turns.flatMap((turn) => turnStatement(sentence, turn, story));
    for (const statement of statements) turned.set(nameKey(statement), statement);
    const details = [
      ...operatorsOf(sentence, story, told),
      ...areaOf(sentence, story, told, turned),
    ];
    return [
      ...statements,
      ...designationsOf(sentence, skeleton, story, told),
      ...details.filter((detail) => !joinTurn(detail, turned)),
    ];
  };
}

/** What tells a turn: its verb, or its ceremony. */
const TURNS = [...TURN_VERBS, 'EVENT', 'CEREMONY'] as const;
/** What tells a title, who runs a site, and how large it is. */
const DETAILS = ['DESIGNATE', 'BY', 'MEASURE'] as const;

function turnsOf(sentence: Sentence, skeleton: Skeleton, told: SitesTold, story: Story): Turn[] {
  const turns = holds(sentence, TURN_VERBS) ? formTurns(sentence, keptOf(sentence, skeleton)) : [];
  turns.push(...ceremonyTurns(sentence, story));
  turns.push(...bareTurns(sentence, turns, told));
  return turns;
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

/** 1992年5月经省政府│批准成立: a founding that has its day. */
const isDated = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens
    .slice(clauseStart(sentence, verb), verb)
    .some(({ class: name }) => name === 'DATE');

/** 经省政府, 由国务院: by whose leave it happens. */
const isLeave = (token: Token, before: Token | undefined): boolean =>
  isOf(token, 'BY') || (isOf(before, 'BY') && isOf(token, 'BODY', 'PLACE'));

/** Turns of a clause without a subject, or with 园区: its sentence or paragraph has named the site. */
function bareTurns(sentence: Sentence, turns: readonly Turn[], told: SitesTold): Turn[] {
  const { tokens } = sentence;
  if (!holds(sentence, TURN_VERBS)) return [];
  return tokens.flatMap((verb, i): Turn[] => {
    const mayTurn = verb.class === 'FOUND' ? isDated(sentence, i) : isAmong(verb, TURN_VERBS);
    const kind = mayTurn ? turnOf(verb) : undefined;
    if (kind === undefined || turns.some((turn) => turn.verb === verb) || liesBack(verb, sentence))
      return [];
    if (!endsWell({ ends: 'clause' } as SiteRow, verb, sentence)) return [];
    const from = clauseStart(sentence, i);
    const before = tokens
      .slice(from, i)
      .filter((token, at, all) => !isAmong(token, BESIDE_VERB) && !isLeave(token, all[at - 1]));
    const chained = before.findLast((token) => isAmong(token, TURN_VERBS));
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
          (token, i) => i > own && i < clauseEnd(sentence, own) && isAmong(token, HAPPENS),
        )
      : -1;
  // 昨日│举行│开园典礼
  const opening = isCeremony && isOf(tokens[own - 1], 'HOLD') ? own - 1 : own;
  const at = held < 0 ? opening : held;
  if (isOf(tokens[at], 'POSTPONE', 'CANCEL')) return [];
  const named = tokens.indexOf(site);
  if (named >= 0 && named < own && !hasLeftEdge(tokens, named)) {
    story.leaveOpen(sentence, 'unclear-subject');
    return [];
  }
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

const RUNS = wording(
  '^(?:运营|运行|营运|负责运营|运营管理|建设|共同建设|联合建设|共建|联合共建|合作共建|共同打造|联合打造)$',
);

const IN_LIST = ['LISTED', 'AND', 'BODY', 'SITE', 'NAME', 'PLACE'] as const;

/** Who sets a site up or runs it: 乙园由甲集团运营. */
function operatorsOf(sentence: Sentence, story: Story, told: SitesTold): SiteStatement[] {
  const { tokens } = sentence;
  if (!sentence.classes.has('BY')) return [];
  return tokens.flatMap((by, i): SiteStatement[] => {
    if (by.class !== 'BY') return [];
    let to = i + 1;
    while (isAmong(tokens[to], IN_LIST)) to++;
    // 由该院与甲大学运营: the one that was named.
    const parties = tokens
      .slice(i + 1, to)
      .map((token) => story.meant(token))
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
  if (turned.size === 0 || !sentence.classes.has('MEASURE')) return [];
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
