import { type Token, isOf } from '../words/token.js';
import { wording } from '../words/wording.js';

// Whether a total is of one event, or of the years.

const CUMULATIVE = wording('以来$|历届|历年|年来|来共|迄今|至今');
/** 今年│以来 is one year, and no more. */
const THIS_YEAR = wording('(?:今年|年初|去年|本月|上半年)以来$');
const ALL_EDITIONS = wording('^历[届年]');
const UP_TO = wording('^截[至止]');
const IN_ALL = wording('累计|总计');

/** 2008年至2016年: dates of several years. */
function spansYears({ mention }: Token): boolean {
  if (mention?.kind !== 'date-range') return false;
  const [from = '', to = ''] = mention.edtf.split('/');
  return /^\d{4}/.test(from) && /^\d{4}/.test(to) && from.slice(0, 4) !== to.slice(0, 4);
}

/** Whether a total is of more than one edition: 历届累计, 20年来, 2008年至2016年, 截至8月累计. */
export const isCumulative = (whole: readonly Token[]): boolean =>
  whole.some(
    (token, i) =>
      (isOf(token, 'ADVERB', 'NAME') &&
        CUMULATIVE().test(token.text) &&
        !THIS_YEAR().test((whole[i - 1]?.text ?? '') + token.text)) ||
      ALL_EDITIONS().test(token.text) ||
      spansYears(token) ||
      (UP_TO().test(token.text) && whole.some(({ text }) => IN_ALL().test(text))) ||
      (token.class === 'DURATION' && /^[来來間间]/.test(whole[i + 1]?.text ?? '')),
  );

/** EDTF interval over which a total runs: 自1997年以来, 20年来. */
export function periodOf(whole: readonly Token[]): string | undefined {
  const range = whole.find(spansYears)?.text.match(/(?:19|20)\d\d/g);
  if (range?.length === 2) return range.join('/');
  const since = whole.findIndex(
    (token, i) => token.class === 'SINCE' && isOf(whole[i + 1], 'DATE', 'EVENT'),
  );
  const from = since < 0 ? undefined : /(?:19|20)\d\d/.exec(whole[since + 1]?.text ?? '')?.[0];
  if (from === undefined) return undefined;
  const years = whole.find(
    (token, i) =>
      token.mention?.kind === 'duration' &&
      token.mention.unit === '年' &&
      /^[來来]/.test(whole[i + 1]?.text ?? ''),
  );
  const length = years?.mention?.kind === 'duration' ? years.mention.value : null;
  return length === null || length === undefined
    ? `${from}/..`
    : `${from}/${Number(from) + length}`;
}
