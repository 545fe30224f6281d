import type { Findings } from './stage.js';

const SPACES = '[ \\u00a0\\u2009\\u202f\\u3000]{1,3}';
// At the head of a line or behind punctuation, `1.` numbers an item; 902 does not.
const INTEGER = '(?:(?<![\\d.．])\\d{3,12}|(?<=[\\p{L}$¥￥€£])\\d{1,2})';
// Units that go with fractions. Things counted do not: 1. 3家 is the first item of a list.
const FRACTION =
  '\\d{1,8} ?(?:[万萬亿億千%％‰倍元吨噸米克升度亩畝℃公英kmMGT]|个?百分点|個?百分點|平方|立方|[美欧歐日港]元|小[时時])';
const BROKEN = new RegExp(
  `(?<=${INTEGER}(?:${SPACES})?[.．])${SPACES}(?=${FRACTION})|(?<=${INTEGER})${SPACES}(?=[.．](?:${SPACES})?${FRACTION})`,
  'gu',
);

/**
 * Finds stray spaces around a decimal point: 902. 21亿元.
 *
 * Hint: `1. 5亿元` at the head of a line or behind punctuation is the first item of a list.
 */
export function findNumberSpaces(text: string): Findings {
  const edits = Array.from(text.matchAll(BROKEN), ({ index: start, 0: raw }) => ({
    ...{ start, end: start + raw.length, raw, replacement: '' },
    ...{ kind: 'number-space' as const, certain: true },
  }));
  return { edits, unresolved: [] };
}
