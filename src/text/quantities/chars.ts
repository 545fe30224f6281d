/** What one character can mean: what it folds to, and what part of a mention it may be. */

/** Arabic digit. */
export const DIGIT = 1;
/** Chinese digit. */
export const HAN = 2;
/** 廿, 卅: tens that need no 十. */
export const TENS = 3;
/** 十, 百, 千. */
export const SMALL = 4;
/** 万, 亿, 兆. */
export const LARGE = 5;
/** 数, 几: a digit that is not told. */
export const SEVERAL = 6;
/** 半. */
export const HALF = 7;
/** 第, 首, 翻: open a rank or a doubling. */
export const FIXED = 8;
/** A character that may open a date. */
export const WORD = 9;

/** Characters by kind; the value of the first, and by how much each is above the one before. */
export const CHARS: readonly (readonly [
  chars: string,
  kind: number,
  first: number,
  step: number,
])[] = [
  ['0123456789', DIGIT, 0, 1],
  ['〇一二三四五六七八九', HAN, 0, 1],
  ['零', HAN, 0, 0],
  ['两', HAN, 2, 0],
  ['廿卅', TENS, 2, 1],
  ['十百千', SMALL, 1, 1],
  ['万亿兆', LARGE, 4, 4],
  ['几数', SEVERAL, 0, 0],
  ['半', HALF, 0, 0],
  ['第首翻', FIXED, 0, 0],
  ['今昨明去前后本上下大民公西年周星礼这', WORD, 0, 0],
];

/**
 * Traditional, variant or capital form and its plain one, pair after pair; at last the spaces. The
 * characters of numerals, money and qualifiers: what more a reader needs, it adds.
 */
const PAIRS =
  '￡£￥¥○〇壹一幺一柒七萬万參三叁三叄三兩两嚴严個个箇个爲为為为烏乌玖九買买貳二贰二於于雲云伍五亞亚億亿會会倫伦體体餘余黨党捌八陸六陆六蘭兰茲兹內内準准幾几別别拾十仟千盧卢釐厘敘叙敍叙' +
  '隻只衹只祇只臺台後后週周肆四國国圖图圓圆塊块堅坚復复頭头寬宽賓宾將将爾尔層层歲岁島岛幣币幹干庫库應应開开總总戶户撾挝數数無无來来樣样橋桥歐欧沒没遊游滿满點点熱热佰百碼码禮礼種种簡简約约' +
  '級级納纳紐纽綫线線线組组結结維维緬缅羅罗聯联蘇苏萊莱許许論论語语謝谢贊赞車车邊边達达過过這这裏里裡里鍾钟鐘钟錢钱銖铢鎊镑門门難难韓韩頂顶項项額额馬马魯鲁鮮鲜麥麦齊齐' +
  '∶:\t \u00a0 \u2009 \u200b \u202f \u3000 ';

/** Tables by code unit. */
export interface CharTables {
  /** What exclusive or turns a code unit into its folded one by. */
  folds: Uint16Array;
  /** Kind (high nibble) and digit value or exponent (low nibble) of a folded code unit. */
  cells: Uint8Array;
  /** Whether a code unit folds, and whether it may open a mention. */
  marks: Uint8Array;
}

/** The marks; what opens a mention is above {@link FOLDS}. */
export const FOLDS = 1;
const OPENS = 2;

/** Builds the tables: most texts meet few of their pages, which cost nothing until then. */
export function buildTables(): CharTables {
  const folds = new Uint16Array(0x10000);
  const cells = new Uint8Array(0x10000);
  const marks = new Uint8Array(0x10000);
  for (const [chars, kind, first, step] of CHARS) {
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i);
      cells[code] = (kind << 4) | (first + i * step);
      marks[code] = OPENS;
    }
  }
  const tables = { folds, cells, marks };
  addFolds(tables, PAIRS);
  // A full-width comma ends a clause: where it groups digits, their reader knows.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (code !== 0xff0c) addFold(tables, code, code - 0xfee0);
  }
  return tables;
}

function addFold({ folds, marks }: CharTables, code: number, plain: number): void {
  folds[code] = code ^ plain;
  marks[code] = FOLDS | (marks[plain] as number);
}

/** Lets the first character of each pair fold to the second. */
export function addFolds(tables: CharTables, pairs: string): void {
  for (let i = 0; i < pairs.length; i += 2) {
    addFold(tables, pairs.charCodeAt(i), pairs.charCodeAt(i + 1));
  }
}
