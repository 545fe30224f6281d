/**
 * The text as the readers see it: one code unit for one, simplified, half-width, capital digits
 * plain. Folding first is two array reads a character, and lets every word list and pattern be
 * written once; offsets stay those of the caller's text.
 */

/** Traditional, variant or capital form and its plain one, pair after pair. */
const PAIRS =
  '億亿萬万兩两個个圓圆塊块幣币臺台歐欧鎊镑盧卢韓韩紐纽銖铢場场項项條条種种類类隻只對对組组張张顆颗輛辆層层棟栋門门樁桩筆笔級级屆届頁页冊册課课節节環环頭头噸吨釐厘畝亩時时萊莱幾几' +
  '數数餘余來来約约過过將将後后這这號号國国紀纪歲岁載载週周鐘钟鍾钟禮礼間间處处戶户於于達达滿满許许內内負负點点會会員员劑剂針针總总計计僅仅單单雙双區区縣县鄉乡鎮镇錢钱勝胜蘭兰爾尔' +
  '馬马亞亚麥麦羅罗緬缅維维標标準准攝摄茲兹體体開开學学幀帧樓楼貝贝輪轮團团盤盘疊叠發发轉转稱称從从為为屬属蘇苏裏里裡里紙纸軍军機机車车實实網网導导寶宝綫线線线談谈協协論论遠远親亲' +
  '鄰邻臨临簽签籤签預预違违續续趕赶長长義义別别電电氣气製制獎奖賽赛財财啟启壹一貳二贰二弍二參三叁三叄三弎三肆四伍五陸六陆六柒七捌八玖九拾十佰百仟千○〇幺一';

const COMMA = 0x2c;

let folds: Uint16Array | undefined;

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < PAIRS.length; i += 2) table[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const code of [0x09, 0xa0, 0x2009, 0x202f, 0x3000]) table[code] = 0x20;
  table[0xffe5] = 0xa5;
  table[0xffe1] = 0xa3;
  return table;
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** `text` folded, of the same length. */
export function foldText(text: string): string {
  folds ??= buildFolds();
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const fold = folds[code] ?? 0;
    // A full-width comma groups full-width digits; elsewhere it ends a clause.
    const keep = fold === 0 || (fold === COMMA && !isWideDigit(text.charCodeAt(i - 1)));
    codes[i] = keep ? code : fold;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
}
