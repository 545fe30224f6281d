/** A day without its month: 21日, where the words around it do not make it a length of time. */
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { setDay } from './month-reader.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { readSmall } from '../numbers/small-numeral.js';
import { HAN } from '../characters/alphabet.js';
import { isOneOf, kindAt, matchLength, opensNumeral } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** Before N日, these make it a length of time: 为期3日, 不足3日, 一连三日; not 国务院12日 and 纽约12日. */
const COUNTS_BEFORE =
  /^(?:[^日近如按定预到同]期|[^届]时|[^中公]共|[^圆]满|[^旺干]达|[^附]近|[^中英]超|[^北纽条公合签节]约|[^日目此之以]前|[^元榜党]首|[^街龙镜巨码石山老]头|[^认因]为|[^通不]过|[^到为]了|[\s\S][续逾每第有休需来隔押延停]|[拘停逗]留|[隔距]离|[放休请产]假|[全行]程|[少多低高短小大等]于|不[足到出]|[至最][少多长短]|[一接]连|连[跌涨升]|短短|停[课赛工产业牌止]|罢工|休市|宽限|历经|延长|过去|计入|住院|整顿|拘役|监禁|判[监囚]|入狱|刑拘|折算)/;
/** Behind N日, these make it a length of time or begin another word; not 12日内蒙古 and 12日报道. */
const COUNTS_BEHIND =
  /^(?:以[内上下后前来]|内(?![部需战蒙塔贾马华罗江地阁政务外存])|后(?![续半]|市(?!场))|之(?!行)|游(?![行击客])|元(?![首旦宵])|圆(?!满)|线(?![上下])|志(?!愿)|班(?![机列])|历(?![史任经])|子(?![夜公])|左右|移动|[均间]|本(?![报田次届地周月年])|报(?![道导告称社])|军(?![方事演机])|常(?![务委])|累计?[上下]?[涨跌]|[涨跌]幅(?![扩收])|涨跌|期[限满票]|(?!第)[一-龥](?![同近日学任长短定前后])[一-龥]期(?![价间货权刊末初中望待])|年化|无理由|新[高低](?!中)|免签|连假(?!期)|留存|行程|行政拘|通票|[\d二两三四五六]夜)/;

/** A bare 21日: the day of a month that the text does not name; 为期3日 counts days. */
export function readDay(source: Source, parts: DateParts, pos: number): boolean {
  const monthly = isOneOf(source, pos - 1, '月') && isOneOf(source, pos - 2, '每当次同翌该');
  if (
    !monthly &&
    (isOneOf(source, pos - 1, '月') || matchLength(source, COUNTS_BEFORE, pos - 2) > 0)
  )
    return false;
  const number = readSmall(source, pos, 3);
  if (!number || (isOneOf(source, pos, '一') && number.end === pos + 1)) return false;
  const { value, end } = number;
  const behind = signEnd(source, end, '日');
  // 三、四日 is three or four days.
  const several = isOneOf(source, end, '、') && kindAt(source, pos) === HAN && end === pos + 1;
  if (behind < 0 && several) return false;
  const shared = sharedSign(source, pos, Math.max(behind, end), value, 1, '日');
  if (behind < 0 && (!shared || shared.last.value > 31)) return false;
  // Both 3日内 and 3日至5日内 are lengths.
  const last = shared && shared.mark > 0 ? signEnd(source, shared.last.end, '日') : behind;
  if (matchLength(source, COUNTS_BEHIND, last) > 0) return false;
  setDay(parts, value, Math.max(behind, end));
  if (behind < 0) parts.mark = shared?.mark ?? 0;
  return !parts.impossible;
}

/** 12号, where it must be a day: in a list, or as the whole text. */
export function readNumberedDay(source: Source, parts: DateParts, pos: number): boolean {
  const number = readSmall(source, pos, 3);
  const end = number ? signEnd(source, number.end, '号') : -1;
  if (!number || end < 0) return false;
  setDay(startParts(parts, end, 'day'), number.value, end);
  return !parts.impossible;
}

/** How far back the month of a list of days may stand: 10月22号、23号、24号. */
const MOST_IN_LIST = 24;

/** Whether a mark at `pos` stands behind 10月22号, or in a list that it opens. */
export function followsDay(source: Source, pos: number): boolean {
  let place = pos;
  while (
    isOneOf(source, place, '、,，和及与或') &&
    isOneOf(source, place - 1, '号') &&
    pos - place < MOST_IN_LIST
  ) {
    place -= 2;
    while (opensNumeral(source, place)) place--;
  }
  return place < pos && isOneOf(source, place, '月');
}
