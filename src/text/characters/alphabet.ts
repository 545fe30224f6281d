/** What one character can mean: what it folds to, and what part of a mention it may be. */

/** Arabic digit. */
export const DIGIT = 1;
/** Chinese digit. */
export const HAN = 2;
/** 廿, 卅, 卌: tens that need no 十. */
export const TENS = 3;
/** 十, 百, 千. */
export const SMALL = 4;
/** 万, 亿, 兆. */
export const LARGE = 5;
/** 数, 几: a digit that is not told. */
export const SEVERAL = 6;
/** 半. */
export const HALF = 7;
/** 第, 首, 翻, 折, 俩, 仨: open a rank, a doubling, or end half a price. */
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
  ['廿卅卌', TENS, 2, 1],
  ['十百千', SMALL, 1, 1],
  ['万亿兆', LARGE, 4, 4],
  ['几数', SEVERAL, 0, 0],
  ['半', HALF, 0, 0],
  ['第首翻折俩仨', FIXED, 0, 0],
  ['今昨明去前后本上下大民公西纪年月周星礼这元当同翌次', WORD, 0, 0],
];

/**
 * Traditional, variant or capital form and its plain one, pair after pair; at last the spaces. The
 * characters of numerals, money and qualifiers: what more a reader needs, it adds.
 */
const PAIRS =
  '￡£￥¥○〇壹一幺一柒七萬万參三叁三叄三兩两嚴严個个箇个爲为為为烏乌玖九買买貳二贰二於于雲云伍五亞亚畝亩億亿會会倫伦體体餘余黨党捌八陸六陆六蘭兰茲兹內内準准幾几別别拾十仟千盧卢釐厘敘叙敍叙隻只衹只祇只' +
  '臺台號号後后噸吨週周肆四團团國国圖图圓圆塊块堅坚復复頭头寬宽賓宾將将爾尔層层歲岁島岛幣币幹干庫库應应開开總总戶户撾挝數数無无時时條条來来樣样橋桥歐欧沒没遊游滿满點点熱热電电佰百碼码禮礼種种簡简約约級级' +
  '納纳紐纽綫线線线組组織织結结維维緬缅羅罗聯联節节蘇苏萊莱裝装許许論论語语謝谢贊赞車车輸输邊边達达過过這这裏里裡里鍾钟鐘钟錢钱銖铢鋰锂鎊镑門门隊队難难韓韩負负從从勝胜擔担頁页頂顶項项額额馬马驅驱魯鲁鮮鲜' +
  '麥麦齊齐長长與与' +
  '∶:﹒.﹐,﹪%\t \u00a0 \u2009 \u200b \u202f \u3000 ';

/**
 * What a character may begin or end. These stand above its cell (kind and value), so that one look
 * tells which readers to ask: most characters are nothing to any of them.
 */
export const UNIT = 0x100;
/** First of a currency behind a number. */
export const CURRENCY = 0x200;
/** Last of what stands before a number. */
export const PREFIX = 0x400;
/** First of a qualifier behind a number. */
export const BEHIND = 0x800;
/** First of a name that begins as a number does. */
export const NAME = 0x1000;
/** First of a word such as 今年. */
export const RELATIVE = 0x2000;
/** Last of what the digits behind are the number of. */
export const LABEL = 0x4000;
/** Last of the name of a reign. */
export const REIGN = 0x8000;
/** May follow a lone Chinese digit that counts; 一直, 两岸 and 四川 end here. */
export const AFTER_DIGIT = 0x10000;
/** May follow 今, 上, 前 … where they open a date; 上海 and 前沿 end here. */
export const AFTER_WORD = 0x20000;
/** Follows the first number of a date. */
export const DATE_SIGN = 0x40000;

/** May go on a numeral that is in figures, or one Chinese digit. */
export const GOES_ON = 0x80000;
/** Behind a numeral, may begin a time of day, a fraction or an English magnitude. */
export const TAIL = 0x100000;
/** May begin the mark of a range. */
export const JOINS = 0x200000;
/** First of a currency that the name of any state may precede. */
export const STATE_MONEY = 0x400000;
/** Touching a number, may make it part of a code. */
export const GLUES = 0x800000;
/** Joins two numbers of a list, or of a range before 之间. */
export const LISTS = 0x1000000;
/** Behind figures, may stand where they are torn apart. */
export const TEARS = 0x2000000;

/** Last of what makes N日 a length of time before it. */
export const LASTS = 0x8000000;
/** First of what makes N日 a length of time behind it. */
export const LASTED = 0x10000000;

/** First of a word of a time of day: 上午, 北京时间. */
export const TIME = 0x4000000;

/** Characters and what each may be, beside its kind. */
export type Flags = readonly (readonly [chars: string, flag: number])[];

const FLAGGED: Flags = [
  [' .,:，多余来点、个\n\r', GOES_ON],
  ['京垓', GOES_ON | AFTER_DIGIT],
  [' 时点分/又bkmtwBKMTW', TAIL],
  [' 至到-–—~〜―─−ー', JOINS],
  ['与和及同跟', LISTS],
  [' ,.\n\r<&%eE', TEARS],
];

/** What a reader sees of each code unit. Finished before it is read, and never changed. */
export interface Alphabet {
  /** What exclusive or turns a code unit into its folded one by, and bit {@link OPENS_BIT}. */
  readonly folds: Uint32Array;
  /** Of a folded code unit: kind, digit value or exponent (a nibble each), and the flags above. */
  readonly traits: Uint32Array;
}

/** What an alphabet knows beyond numerals. */
export interface AlphabetParts {
  /** Forms and their plain ones, pair after pair, beside those of numerals and money. */
  folds?: string;
  flags: Flags;
  /** The first or last characters of these words get the flag of their list. */
  words: readonly { readonly trait: number; readonly edges: string }[];
}

/** The bit of what may open a mention, above the 16 of a code unit. */
export const OPENS_BIT = 16;

/** Builds an alphabet: most texts meet few pages of its tables, and those cost nothing until then. */
export function makeAlphabet({ folds: pairs = '', flags, words }: AlphabetParts): Alphabet {
  const folds = new Uint32Array(0x10000);
  const traits = new Uint32Array(0x10000);
  for (const [chars, kind, first, step] of CHARS) {
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i);
      traits[code] = (kind << 4) | (first + i * step);
      folds[code] = 1 << OPENS_BIT;
    }
  }
  const flag = (chars: string, trait: number): void => {
    for (let i = 0; i < chars.length; i++) {
      const code = chars.charCodeAt(i);
      traits[code] = (traits[code] as number) | trait;
    }
  };
  for (const [chars, trait] of [...FLAGGED, ...flags]) flag(chars, trait);
  for (const { trait, edges } of words) flag(edges, trait);
  const fold = (code: number, plain: number): void => {
    folds[code] = (code ^ plain) | ((folds[plain] as number) & (1 << OPENS_BIT));
  };
  const all = PAIRS + pairs;
  for (let i = 0; i < all.length; i += 2) fold(all.charCodeAt(i), all.charCodeAt(i + 1));
  // A full-width comma ends a clause: where it groups digits, their reader knows.
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (code !== 0xff0c) fold(code, code - 0xfee0);
  }
  return { folds, traits };
}
