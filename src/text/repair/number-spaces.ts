import type { RepairEdit } from '../types.js';
import type { Findings } from './stage.js';

const SPACES = '[ \\u00a0\\u2009\\u202f\\u3000]{1,3}';
// With what is in front of it, as two groups.
const INTEGER = '(^|[^\\d.．])(\\d{1,12})';
// Units that go with fractions. Things counted do not: 1. 3家 is the first item of a list.
const FRACTION =
  '\\d{1,8} ?(?:[万萬亿億千%％‰倍元吨噸米克升度亩畝℃公英kmMGT]|个?百分点|個?百分點|平方|立方|[美欧歐日港]元|小[时時])';
const BROKEN = new RegExp(
  `(?<=${INTEGER}(?:${SPACES})?[.．])${SPACES}(?=${FRACTION})|(?<=${INTEGER})${SPACES}(?=[.．](?:${SPACES})?${FRACTION})`,
  'gu',
);
const WITHIN_SENTENCE = /[\p{L}$¥￥€£]/u;

/**
 * Finds stray spaces around a decimal point: 902. 21亿元.
 *
 * At the head of a line or behind punctuation a small integer may number an item instead
 * (1. 5亿元项目): such a place is reported.
 */
export function findNumberSpaces(text: string): Findings {
  const found: Findings = { edits: [], unresolved: [] };
  for (const match of text.matchAll(BROKEN)) {
    const [raw, before = match[3] ?? '', integer = match[4] ?? ''] = match;
    const place = { start: match.index, end: match.index + raw.length, raw };
    const kind: RepairEdit['kind'] = 'number-space';
    if (integer.length > 2 || WITHIN_SENTENCE.test(before)) {
      found.edits.push({ ...place, replacement: '', kind, certain: true });
    } else {
      found.unresolved.push({ ...place, kind, candidates: [''] });
    }
  }
  return found;
}
