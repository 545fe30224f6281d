import type { PartyDraft, SigningDraft } from '../../schemas/drafts.js';
import { toMoney } from '../../text/to-quantity.js';
import { clauseStart } from '../context/clauses.js';
import { isAfter } from '../context/days.js';
import type { Occasion } from '../context/occasions.js';
import type { Story } from '../context/story.js';
import { type Match, matchesOf, membersOf, patternsOf } from '../patterns/pattern.js';
import type { Sentence } from '../words/sentences.js';
import { type Token, codesOf, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';
import { beginsWithSurname } from '../words/refine.js';
import { AGREEMENT, AGREEMENT_TAIL, agreementOf, amountKindOf } from './agreements.js';
import { dateOf, occasionAt } from './circumstances.js';
import { citeOccasion, idOf, namesOf, printed, referenceTo } from './drafting.js';
import type { StatementReader } from './find-statements.js';
import { isSigningCeremony, skeletonOf } from './skeleton.js';
import type { SigningStatement } from './statement.js';

interface SigningRow {
  form: string;
  /** Who signs with whom, by the captures. */
  parties: (captures: Match['captures']) => Token[][];
  /** Whether the row holds only in a sentence that speaks of signing elsewhere. */
  needsSigning?: true;
  examples: readonly string[];
  counterExamples: readonly string[];
}

const together =
  (...names: string[]): SigningRow['parties'] =>
  (captures) => [withoutOthers(names.flatMap((name) => membersOf(captures[name])))];

/** 甲与乙、丙与丁: what a comma of lists sets apart signs by itself. */
const pairByPair: SigningRow['parties'] = ({ p }) => {
  const groups: Token[][] = [[]];
  for (const token of p ?? []) {
    if (token.class === 'LISTED') groups.push([]);
    else if (token.class !== 'AND') groups.at(-1)?.push(token);
  }
  return groups;
};

/** A list may begin with what is no party: …项目、甲公司和乙公司签署. */
function withoutOthers(list: readonly Token[]): Token[] {
  const last = list.findLastIndex((token) => !isParty(token));
  return last >= 0 && list.length - last > 2 ? list.slice(last + 1) : [...list];
}

/** The last of `p` with each of `q`; where `q` is one, each of `p` with it. */
const eachWith: SigningRow['parties'] = ({ p, q }) => {
  const [one] = membersOf(p).slice(-1);
  const [only, ...others] = membersOf(q);
  if (only !== undefined && others.length === 0) return membersOf(p).map((party) => [party, only]);
  return one === undefined ? [] : membersOf(q).map((other) => [one, other]);
};

// What names more of its context comes first: a verb is read once.
export const SIGNING_ROWS: readonly SigningRow[] = [
  {
    form: 'p:LIST APART_WITH q:LIST MORE ON SIGN',
    parties: eachWith,
    examples: [
      '甲市政府分别与云舟集团、海纳公司签署协议。',
      '甲园分别与云舟集团、海纳公司等9家企业签订入园协议。',
    ],
    counterExamples: ['甲市政府分别与云舟集团、海纳公司座谈。'],
  },
  {
    form: 'p:PAIRS APART ON SIGN',
    parties: pairByPair,
    examples: [
      '南屿大学与远帆公司、南屿研究院与晨光公司分别签订合同。',
      '南屿大学与远帆公司、南屿研究院与晨光公司分别就技术转让签约。',
    ],
    counterExamples: [],
  },
  {
    form: 'p:PAIRS ETC COUNT NOUN? SIGN',
    parties: pairByPair,
    examples: ['甲产业园与乙科技园、丙软件园与丁科技园等7对园区签约。'],
    counterExamples: [],
  },
  {
    form: 'p:PARTY AND q:LIST2 MORE APART ON SIGN',
    parties: eachWith,
    examples: ['甲集团与乙公司、丙银行分别签署合作协议。'],
    counterExamples: [],
  },
  {
    form: '^ p:BODY|SITE|PLACE ~~ COMMA AND q:LIST SIGN',
    parties: together('p', 'q'),
    examples: ['新丰市代市长邱乙今天前往萊德市,与莱德市共同签署备忘录。'],
    counterExamples: ['新丰市代市长邱乙今天前往莱德市,参加会议。'],
  },
  {
    form: 'p:PARTY SAY|RELEASE COMMA? AND q:LIST SIGN',
    parties: together('p', 'q'),
    examples: ['甲公司宣布,已与乙公司签署备忘录。'],
    counterExamples: ['王甲宣布,将参加会议。'],
  },
  {
    form: 'p:PARTY COMMA AND q:LIST SIGN',
    parties: together('p', 'q'),
    examples: ['甲公司20日在京,与乙公司签署协议。'],
    counterExamples: [],
  },
  {
    form: 'p:PARTY SAY COMMA AND q:LIST SIGN',
    parties: together('p', 'q'),
    examples: ['烟台高新区副主任王甲出席,并与乙集团签订协议。'],
    counterExamples: [],
  },
  {
    form: 'p:PARTY WILL AND q:LIST SIGN',
    parties: together('p', 'q'),
    examples: ['甲公司拟与乙公司签署协议。'],
    counterExamples: [],
  },
  {
    form: 'p:LIST2 ABOUT ~ SIGN',
    parties: together('p'),
    examples: ['甲学院与乙农科院就共建产业学院达成协议。'],
    counterExamples: ['甲学院与乙农科院就共建产业学院座谈。'],
  },
  {
    form: 'p:LIST2 WILL? SIGN',
    parties: together('p'),
    examples: ['甲大学与乙公司签署协议。', '甲公司、乙公司、丙公司签约。'],
    counterExamples: ['甲公司签署协议。', '12家企业签约。'],
  },
  {
    form: 'p:LIST2 NAME SIGN',
    parties: together('p'),
    examples: ['甲大学与乙公司双方签署协议。'],
    counterExamples: [],
  },
  {
    form: 'p:LIST2 WILL? HOLD h:CEREMONY|EVENT',
    parties: together('p'),
    examples: ['甲市政府与乙集团举行签约仪式。'],
    counterExamples: ['甲市政府与乙集团举行开幕式。'],
  },
  {
    form: 'p:LIST2 h:CEREMONY|EVENT',
    parties: together('p'),
    examples: ['甲银行与乙软件园签约仪式举行。'],
    counterExamples: ['甲银行与乙软件园揭牌仪式举行。'],
  },
  {
    form: 'a:PARTY AND b:PARTY OF ~ o:NAME|SITE',
    parties: together('a', 'b'),
    needsSigning: true,
    examples: ['签约项目包括甲公司与乙公司的污水治理合作。'],
    counterExamples: ['甲公司与乙公司的污水治理合作。'],
  },
  {
    form: 'a:PARTY AND b:PARTY o:ABOUT',
    parties: together('a', 'b'),
    needsSigning: true,
    examples: ['签约项目包括甲集团与乙公司关于机场建设的合作项目。'],
    counterExamples: ['甲集团与乙公司关于机场建设的合作项目。'],
  },
];

const patterns = patternsOf(SIGNING_ROWS);

/** Names of no one in particular. */
const NO_PARTY = wording(
  '某|^[一两三四五六七八九十\\d]+[省市区县镇乡地校院所](?:[一两三四五六七八九十\\d]+[省市区县镇乡地校院所])?$|[两三四五六七八九十][镇区县市省]$|各类|市场主体|各方|^(?:双方|三方|四方|多方|各方|两校|两地|两国|对方|甲方|乙方|本澳企业|本地企业|专家|嘉宾|项目|部门|代表|一批|多个|企业共|民营企业|' +
    '(?:有关|相关|其他|多家|多间|数家|部分|众多|各|许多|两家|三家|外资|知名).*)$',
);
const NO_PARTY_ENDING = wording(
  '^.{0,5}(?:企业|客商|厂商|单位|机构|高校|院校|投资方|业主|商户|代表|部门|专家|团队|项目|人士|方面|领域|各市|各县|商家|买家|方)$',
);
/** Kinds of body that stand before their name: 台资企业艾生智能. */
const KIND_BEFORE = wording(
  '^(?:台资企业|台企|民企|央企|中央企业|世界500强企业|全球领先的|知名企业|龙头企业|科技企业|上市公司)(?=.{2})',
);
/** A name with more behind its ending is cut wrong: 甲公司才会. */
const CUT_WRONG = wording('(?:公司|集团|大学|政府|研究院|医院|银行|委员会|协会)[^(]{1,3}$');
const GOES_ON = wording('(?:公司|局|部|院|所|中心|城|园|厅|会|委|校|处|区|办|社|行|厂|系|馆)$');

/** A run of two or three characters that begins as a person's name does: 郭甲. */
const isPersonal = ({ class: name, text, isWeak }: Token): boolean =>
  (name === 'NAME' || (isWeak === true && name !== 'PLACE')) &&
  text.length <= 3 &&
  beginsWithSurname(text);

const OURS = wording('^我');
const A_PROJECT = wording('(?:项目|专案)$');

/** Whether a token names someone who can sign. */
function isParty(token: Token): boolean {
  const { text } = token;
  if (token.entity !== undefined) return true;
  if (
    text.length < 2 ||
    text.length > 40 ||
    text.includes('*') ||
    isPersonal(token) ||
    A_PROJECT().test(text) ||
    NO_PARTY().test(text) ||
    NO_PARTY_ENDING().test(text)
  )
    return false;
  if (token.isGeneric === true) return OURS().test(text);
  return !(CUT_WRONG().test(text) && !GOES_ON().test(text));
}

/** The party without what only says its kind. */
function bareParty(token: Token): Token {
  const kind = KIND_BEFORE().exec(token.text)?.[0];
  if (kind === undefined) return token;
  return { ...token, start: token.start + kind.length, text: token.text.slice(kind.length) };
}

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
  const at = tokens.findIndex(({ start }) => start >= first.start);
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
        isOf(token, ...LEAD) ||
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

/** Signings whose parties are named: 甲公司与乙大学签署合作协议. */
export const signingReader =
  (story: Story): StatementReader =>
  (sentence) => {
    const skeleton = skeletonOf(sentence, story.read.even);
    const codes = codesOf(skeleton);
    const statements: SigningStatement[] = [];
    const read = new Set<Token>();
    SIGNING_ROWS.forEach((row, index) => {
      if (row.needsSigning && !story.wholeOf(sentence).ask(speaksOfSigning)) return;
      for (const match of matchesOf(patterns(index), skeleton, codes)) {
        const verb = skeleton[match.to - 1] as Token;
        const ceremony = match.captures['h']?.[0];
        if (read.has(verb) || (ceremony !== undefined && !isSigningCeremony(ceremony))) continue;
        const found = readMatch(sentence, skeleton, row, match, verb, story);
        if (found.length > 0) {
          read.add(verb);
          story.named.add(sentence);
        }
        statements.push(...found);
      }
    });
    return statements;
  };

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
  const isAhead = modality.status === 'planned' || isAfter(days?.start, story.today);
  const terms = termsOf(sentence, row, match, at, story);
  const forum = occasionAt(sentence, at, story);
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
        date: days?.start,
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

function isGroup(group: readonly Token[]): boolean {
  const names = new Set(group.map(({ text }) => text));
  return group.length >= 2 && names.size === group.length && group.every(isParty);
}

/** What is agreed: the kind, the subject, the sum. */
interface Terms {
  kind: SigningDraft['kind'];
  scope?: string | undefined;
  money?: Pick<SigningDraft, 'money' | 'amountKind'> | undefined;
}

/** Of several signings of one verb each has its own book; a sum is nobody's alone. */
function ofGroup({ kind, scope }: Terms, book: Token | undefined, story: Story): Terms {
  return { kind, scope: book === undefined ? scope : scopeOf(book.start, book.end, story) };
}

const LEADING_WORDS = wording(
  '^(?:了)?(?:《|“)?(?:关于)?(?:总投资[^的,]{1,16}的|投资[\\d.]+[^的,]{1,8}的)?(?:三方|双方|两方|四方|正式|上述)?',
);
const NO_SCOPE = wording(
  '^(?:战略|合作|全面|深化|框架|一系列|多项|相关|项目|总投资|战略合作|了?正式|签约|任何|若干)?$',
);
const PURPOSE = wording(
  '^[^,。;]{0,40},(?:双方|将|并|拟|约定|计划)*((?:共建|共同|联合|合作|设立|推动|就)[^,。;]{2,40})',
);

/** The end of what a verb governs: where the next signing begins, or the sentence ends. */
function reach({ tokens, end }: Sentence, at: number): number {
  const next = tokens.find((token, i) => i > at && token.class === 'SIGN');
  return next?.start ?? end;
}

function scopeOf(from: number, to: number, story: Story): string | undefined {
  const even = story.read.even.slice(from, to);
  const agreement = AGREEMENT().exec(even)?.[0];
  if (agreement !== undefined) {
    const lead = LEADING_WORDS().exec(agreement)?.[0].length ?? 0;
    const tail = AGREEMENT_TAIL().exec(agreement.slice(lead));
    const end = tail === null ? agreement.length : lead + tail.index;
    const scope = agreement.slice(lead, end);
    if (!NO_SCOPE().test(scope))
      return cleaned(story.words({ start: from + lead, end: from + end }));
  }
  const purpose = PURPOSE().exec(even);
  if (purpose?.[1] === undefined) return undefined;
  const start = from + purpose[0].length - purpose[1].length;
  return cleaned(story.words({ start, end: start + purpose[1].length }));
}

const cleaned = (words: string): string | undefined => {
  const bare = words
    .replace(/^[《“「『]|[》”」』]$/g, '')
    .replace(/的$/, '')
    .trim();
  return bare.length >= 2 ? bare : undefined;
};

function termsOf(
  sentence: Sentence,
  row: SigningRow,
  match: Match,
  at: number,
  story: Story,
): Terms {
  const { even } = story.read;
  const verb = sentence.tokens[at] as Token;
  const to = reach(sentence, at);
  const clause = even.slice(clauseBefore(sentence, at), to);
  const [object] = match.captures['o'] ?? [];
  const scope =
    row.needsSigning && object !== undefined
      ? subjectMatter(sentence, object, verb, story)
      : scopeOf(verb.end, to, story);
  const money = moneyOf(sentence, at, to, story);
  return { kind: agreementOf(clause) ?? 'other', scope, money };
}

/** Start of the clause of a verb. */
const clauseBefore = (sentence: Sentence, at: number): number =>
  sentence.tokens[clauseStart(sentence, at)]?.start ?? sentence.start;

/** 关于机场建设的合作项目: what stands behind 关于, or between 的 and the end of the name. */
function subjectMatter(
  sentence: Sentence,
  object: Token,
  verb: Token,
  story: Story,
): string | undefined {
  const from = object.class === 'ABOUT' ? verb.end : object.start;
  const { even } = story.read;
  const stop = /[,。;]|等(?:[,。;]|$)/.exec(even.slice(from, sentence.end));
  const end = stop === null ? sentence.end : from + stop.index;
  const before =
    object.class === 'ABOUT'
      ? from
      : Math.min(from, even.lastIndexOf('的', object.start) + 1 || from);
  return cleaned(story.words({ start: before, end }));
}

function moneyOf({ tokens }: Sentence, at: number, to: number, story: Story): Terms['money'] {
  const index = tokens.findIndex(
    ({ class: name, start }, i) => i > at && name === 'AMOUNT' && start < to,
  );
  const amount = tokens[index];
  if (amount?.mention?.kind !== 'amount') return undefined;
  // 甲与乙签约,豐禾預計投入5億: a subject between makes it another's sum.
  const between = tokens.slice(at + 1, index);
  const isOthers = between.some(
    (token, i) =>
      isOf(token, 'BODY', 'SITE', 'PLACE') &&
      isOf(between[i - 1], 'COMMA', 'STOP') &&
      isOf(between[i + 1], 'WILL', 'HAVE'),
  );
  const role = story.read.even.slice(
    Math.max(tokens[at]?.end ?? 0, amount.start - 14),
    amount.start,
  );
  const amountKind = amountKindOf(role);
  const money = toMoney(amount.mention);
  if (isOthers || amountKind === undefined || money === undefined) return undefined;
  story.taken.add(amount);
  return { money, amountKind };
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
