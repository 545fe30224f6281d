/** Quarters, half-years, seasons and the edges of a year. */
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { edgeAt } from './month-reader.js';
import { sharedSign } from './shared-sign.js';
import { pairAt, readSmall } from '../numbers/small-numeral.js';
import {
  at,
  isDigit,
  isHan,
  isChar,
  isOneOf,
  opensNumeral,
  stands,
  skipOne,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

const SEASONS = '春夏秋冬';

function setCode(parts: DateParts, code: number, end: number): true {
  parts.code = code;
  parts.precision = code > 39 ? 'half-year' : code > 32 ? 'quarter' : 'season';
  parts.end = end;
  return true;
}

/** 1–4 at `pos`, else 0. */
function quarterAt(source: Source, pos: number): number {
  const value = opensNumeral(source, pos) ? (readSmall(source, pos, 1)?.value ?? 0) : 0;
  return value <= 4 ? value : 0;
}

/** End of 季度 at `pos`, or of 季 where that is enough: a series may have a third 季, too; or −1. */
function quarterEnd(source: Source, pos: number, short: boolean): number {
  const place = skipOne(source, pos);
  if (!isChar(source, place, '季')) return -1;
  if (isChar(source, place + 1, '度')) return place + 2;
  return short || isChar(source, place + 1, '末') ? place + 1 : -1;
}

/** 第一季度, 一季度, 第三季, 首季, 一至三季度, 一二季度. */
function readQuarter(source: Source, parts: DateParts, pos: number, inYear: boolean): boolean {
  if (inYear && isChar(source, pos, '首')) {
    const end = quarterEnd(source, pos + 1, true);
    return end > 0 && setCode(parts, 33, end);
  }
  const ranked = isChar(source, pos, '第');
  const short = inYear && ranked;
  const start = skipOne(source, ranked ? pos + 1 : pos);
  const pair = pairAt(source, start);
  if (pair > 0 && pair < 4 && quarterEnd(source, start + 2, short) > 0) {
    parts.mark = start + 1;
    return setCode(parts, 32 + pair, start + 1);
  }
  const value = quarterAt(source, start);
  if (value === 0) return false;
  const end = start + 1;
  // 第一个季度
  const classed = ranked && isChar(source, end, '个') ? end + 1 : end;
  const behind = quarterEnd(source, classed, short);
  if (behind > 0) return setCode(parts, 32 + value, behind);
  const shared = sharedSign(source, start, end, value, 1, '季');
  if (!shared || shared.last.value > 4) return false;
  if (quarterEnd(source, shared.last.end, short) < 0) return false;
  parts.mark = shared.mark;
  return setCode(parts, 32 + value, end);
}

/** 前三季度, 前5个月, 今年首8个月: the year up to there. */
function readUpTo(source: Source, parts: DateParts, pos: number, inYear: boolean): boolean {
  let end = skipOne(source, pos + 1);
  let count = 2;
  if (isChar(source, end, '两')) end++;
  else {
    const number = readSmall(source, end, 2);
    if (!number) return false;
    ({ end, value: count } = number);
  }
  end = skipOne(source, end);
  if (isChar(source, end, '个')) end++;
  // 前三季 alone may be seasons of a series.
  const short =
    (inYear && !isChar(source, pos - 1, '度')) ||
    isChar(source, pos - 1, '计') ||
    isOneOf(source, end + 1, '营每盈合累税');
  const behind = quarterEnd(source, end, short);
  const quarters = behind > 0;
  if (!quarters && !isChar(source, end, '月')) return false;
  const months = quarters ? count * 3 : count;
  // 前一季度 and 前一个月 are the last ones before.
  if (count < 2 || months > 12) return false;
  parts.upTo = months;
  parts.precision = quarters ? 'quarter' : 'month';
  parts.end = Math.max(behind, end + 1);
  return true;
}

/** 年初, 年中, 年底: about that month. */
function setEdge(parts: DateParts, third: number, end: number): true {
  parts.month = [0, 1, 6, 12][third] ?? 0;
  return setLoose(parts, end);
}

/** About the month of `parts`. */
function setLoose(parts: DateParts, end: number): true {
  parts.loose = true;
  parts.precision = 'month';
  parts.end = end;
  return true;
}

/** 1–4 for 春 … 冬 at `pos`, else 0. */
function seasonAt(source: Source, pos: number): number {
  return SEASONS.indexOf(String.fromCharCode(at(source, pos))) + 1;
}

/** 今夏, 去冬今春, 今冬明春; not 去春游, 如今冬奥 and a person's 明春. */
export function readSeasonOf(source: Source, parts: DateParts, pos: number): boolean {
  const season = seasonAt(source, pos + 1);
  if (season === 0 || isOneOf(source, pos + 2, '晚奥运节令')) return false;
  if (
    isChar(source, pos, '今')
      ? isOneOf(source, pos - 1, '如当至古现而迄')
      : !isBesideSeason(source, pos)
  )
    return false;
  const delta = isChar(source, pos, '去') ? -1 : isChar(source, pos, '明') ? 1 : 0;
  startParts(parts, pos, 'season').relative = { unit: 'year', delta };
  return setCode(parts, 20 + season, pos + 2);
}

/** Whether the season of 去 or 明 at `pos` stands beside another, or alone. */
function isBesideSeason(source: Source, pos: number): boolean {
  if (isChar(source, pos, '去')) return !isHan(source, pos + 2) || isOneOf(source, pos + 2, '今以');
  return seasonAt(source, pos - 1) > 0 || (!isHan(source, pos - 1) && !isHan(source, pos + 2));
}

/** Rule "halves behind a year": 上半年 and 下半年, which are 前半年 and 后半年 behind a year. */
function readHalf(source: Source, parts: DateParts, pos: number): boolean {
  if (!stands(source, '半年', pos + 1)) return false;
  return setCode(parts, isOneOf(source, pos, '上前') ? 40 : 41, pos + 3);
}

/** Rule "edges of quarters": makes 三季度末 about September, and 上半年初 about January. */
function readEdgeOfPart(source: Source, parts: DateParts): true {
  const edge = parts.mark > 0 ? 0 : edgeAt(source, parts.end);
  const months = parts.code > 39 ? 6 : 3;
  const first = parts.code > 39 ? (parts.code - 40) * 6 : (parts.code - 33) * 3;
  if (edge === 0 || edge === 2) return true;
  parts.month = parts.upTo || (edge === 1 ? first + 1 : first + months);
  parts.code = parts.upTo = 0;
  return setLoose(parts, parts.end + 1);
}

/** 年初 and 年底 alone; 青年初创 and 童年底色 hold none, and 岁末年初 is of another year. */
function readEdge(source: Source, parts: DateParts, pos: number): boolean {
  if (!isChar(source, pos, '年') || isChar(source, pos + 1, '中')) return false;
  if (isOneOf(source, pos - 1, '青少成老中童幼百千多学上同当次翌历')) return false;
  const edge = edgeAt(source, pos + 1);
  return edge > 0 && !stands(source, '岁末', pos - 2) && setEdge(parts, edge, pos + 2);
}

/** The Q3 of 2024年Q3. */
function readLetterQuarter(source: Source, parts: DateParts, pos: number): boolean {
  const one = isDigit(source, pos + 1) && !isDigit(source, pos + 2);
  const value = one ? quarterAt(source, pos + 1) : 0;
  return value > 0 && setCode(parts, 32 + value, pos + 2) && readEdgeOfPart(source, parts);
}

/** The 春 or 春季 of a year. */
function readSeason(source: Source, parts: DateParts, pos: number): boolean {
  const named = isOneOf(source, pos + 1, '季天');
  if (!named && isHan(source, pos + 1)) return false;
  return setCode(parts, 20 + seasonAt(source, pos), pos + (named ? 2 : 1));
}

/** The 底, 年底, 岁末 or 伊始 behind a year; 2023年岁末年初 may be the turn to that year or from it. */
function readEdgeOfYear(source: Source, parts: DateParts, pos: number): boolean {
  const word = isOneOf(source, pos, '年岁') ? pos + 1 : pos;
  if (stands(source, '伊始', word)) return setEdge(parts, 1, word + 2);
  if (stands(source, '岁首', pos)) return setEdge(parts, 1, pos + 2);
  if (stands(source, '岁末年初', pos)) return false;
  const edge = edgeAt(source, word);
  return edge > 0 && setEdge(parts, edge, word + 1);
}

/** Quarter, half-year, first months, season or edge at `pos`, behind a year or alone. */
export function readPart(source: Source, parts: DateParts, pos: number, inYear: boolean): boolean {
  if (
    readQuarter(source, parts, pos, inYear) ||
    (isOneOf(source, pos, inYear ? '上下前后' : '上下') && readHalf(source, parts, pos)) ||
    (isOneOf(source, pos, inYear ? '前首头' : '前') && readUpTo(source, parts, pos, inYear))
  )
    return readEdgeOfPart(source, parts);
  if (!inYear) return readEdge(source, parts, pos);
  if (isOneOf(source, pos, 'Qq')) return readLetterQuarter(source, parts, pos);
  if (isOneOf(source, pos, SEASONS)) return readSeason(source, parts, pos);
  return readEdgeOfYear(source, parts, pos);
}
