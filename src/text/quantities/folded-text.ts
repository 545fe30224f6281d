/**
 * The text as the readers see it: one code unit for one, simplified, half-width, capital digits
 * plain. Folding first is two array reads a character, and lets every word list and pattern be
 * written once; offsets stay those of the caller's text.
 */

import { CHARS } from './chars.js';

/** Traditional, variant or capital form and its plain one, pair after pair; at last the spaces. */
const PAIRS =
  '億亿萬万兩两個个圓圆塊块幣币臺台歐欧鎊镑盧卢韓韩紐纽銖铢場场項项條条種种類类隻只對对組组張张顆颗輛辆層层門门筆笔級级屆届節节環环頭头噸吨畝亩時时幾几數数餘余來来約约過过將将後后' +
  '這这號号國国紀纪歲岁載载週周鐘钟鍾钟禮礼間间處处戶户於于達达滿满許许內内負负點点會会員员針针總总計计僅仅單单雙双區区縣县鄉乡鎮镇錢钱勝胜蘭兰爾尔馬马亞亚麥麦羅罗維维準准攝摄茲兹' +
  '體体學学貝贝團团發发稱称從从為为車车實实綫线線线談谈協协論论遠远親亲簽签預预長长別别氣气賽赛財财壹一貳二贰二參三叁三叄三肆四伍五陸六陆六柒七捌八玖九拾十佰百仟千○〇幺一￥¥￡£' +
  '\t \u00a0 \u2009 \u202f \u3000 ';

const COMMA = 0x2c;

/** Longer texts get memory of their own, so that one of them is not held for good. */
const SCRATCH = 0x4000;

/** Up to here a decoder costs more than it saves; its first use alone takes a millisecond. */
const SHORT = 256;

/** What {@link marks} says of a character: it folds to another, and it may open a mention. */
const FOLDS = 1;
const OPENS = 2;

let folds: Uint16Array | undefined;
let marks: Uint8Array | undefined;
let scratch: Uint16Array | undefined;
let decoder: TextDecoder | undefined;

/** Most characters are nothing here: a table of bytes that says so stays in the nearest cache. */
function buildTables(): Uint8Array {
  const targets = (folds = new Uint16Array(0x10000));
  const table = new Uint8Array(0x10000);
  for (const [chars] of CHARS) {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = OPENS;
  }
  const fold = (code: number, target: number): void => {
    targets[code] = target;
    table[code] = FOLDS | (table[target] ?? 0);
  };
  for (let i = 0; i < PAIRS.length; i += 2) fold(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));
  for (let code = 0xff01; code <= 0xff5e; code++) fold(code, code - 0xfee0);
  return table;
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/**
 * `text` folded, of the same length.
 *
 * @param openings - Takes the place of every character that a mention may begin with.
 */
export function foldText(text: string, openings: number[] = []): string {
  marks ??= buildTables();
  const { length } = text;
  // Memory of its own for every text would cost more than reading most of them.
  const codes = length > SCRATCH ? new Uint16Array(length) : (scratch ??= new Uint16Array(SCRATCH));
  let folded = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    const mark = marks[code] ?? 0;
    if (mark === 0) continue;
    if (mark >= OPENS) openings.push(at);
    if ((mark & FOLDS) === 0) continue;
    const fold = folds?.[code] ?? code;
    // A full-width comma groups full-width digits; elsewhere it ends a clause.
    if (fold === COMMA && !isWideDigit(text.charCodeAt(at - 1))) continue;
    codes[at] = fold;
    folded = true;
  }
  if (!folded) return text;
  const view = codes.subarray(0, length);
  if (length <= SHORT) return Reflect.apply(String.fromCharCode, null, view);
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true });
  return decoder.decode(view);
}
