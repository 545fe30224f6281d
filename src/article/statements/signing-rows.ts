import { type Match, membersOf } from '../patterns/pattern.js';
import { type Token, isOf } from '../words/token.js';
import { isParty } from './parties.js';

export interface SigningRow {
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
  (captures) => {
    const all = names.flatMap((name) => membersOf(captures[name]));
    // 设有共用平台,并与甲、乙签署: a first party that is none is no item of their list.
    return [names.length > 1 ? all : withoutOthers(all)];
  };

/** 甲与乙、丙及丁 is a list of whom 甲 signs with: pairs are joined by one word throughout. */
const isOneList = (joints: readonly Token[]): boolean =>
  new Set(joints.map(({ text }) => text)).size > 1;

/** 甲与乙、丙与丁: what a comma of lists sets apart signs by itself. */
export const pairByPair: SigningRow['parties'] = ({ p }) => {
  if (isOneList((p ?? []).filter((token) => isOf(token, 'AND')))) return [];
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
    examples: [
      '甲集团与乙公司、丙银行分别签署合作协议。',
      '甲集团今日(26日)与乙公司、丙银行及丁学院分别签署合作协议。',
    ],
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
