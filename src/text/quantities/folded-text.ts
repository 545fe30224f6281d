/**
 * The text as the readers see it: one code unit for one, simplified, half-width, capital digits
 * plain. Folding first is two array reads a character, and lets every word list and pattern be
 * written once; offsets stay those of the caller's text.
 */

/** Traditional, variant or capital form and its plain one, pair after pair; at last the spaces. */
const PAIRS =
  '億亿萬万兩两個个圓圆塊块幣币臺台歐欧鎊镑盧卢韓韩紐纽銖铢場场項项條条種种類类隻只對对組组張张顆颗輛辆層层門门筆笔級级屆届節节環环頭头噸吨畝亩時时幾几數数餘余來来約约過过將将後后' +
  '這这號号國国紀纪歲岁載载週周鐘钟鍾钟禮礼間间處处戶户於于達达滿满許许內内負负點点會会員员針针總总計计僅仅單单雙双區区縣县鄉乡鎮镇錢钱勝胜蘭兰爾尔馬马亞亚麥麦羅罗維维準准攝摄茲兹' +
  '體体學学貝贝團团發发稱称從从為为車车實实綫线線线談谈協协論论遠远親亲簽签預预長长別别氣气賽赛財财壹一貳二贰二參三叁三叄三肆四伍五陸六陆六柒七捌八玖九拾十佰百仟千○〇幺一￥¥￡£' +
  '\t \u00a0 \u2009 \u202f \u3000 ';

const COMMA = 0x2c;

let folds: Map<number, number> | undefined;

function buildFolds(): Map<number, number> {
  const table = new Map<number, number>();
  for (let i = 0; i < PAIRS.length; i += 2) table.set(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1));
  for (let code = 0xff01; code <= 0xff5e; code++) table.set(code, code - 0xfee0);
  return table;
}

/** What characters fold to, where that is not themselves. */
export function foldTable(): ReadonlyMap<number, number> {
  return (folds ??= buildFolds());
}

/** The folded code unit at `pos`. */
export function foldAt(text: string, pos: number): number {
  const code = text.charCodeAt(pos);
  const fold = foldTable().get(code);
  if (fold === undefined) return code;
  // A full-width comma groups full-width digits; elsewhere it ends a clause.
  const before = text.charCodeAt(pos - 1);
  return fold === COMMA && !(before >= 0xff10 && before <= 0xff19) ? code : fold;
}

/** `text` folded, of the same length: for what is short, as the strings that parsers get. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldAt(text, at));
  return folded;
}
