/** Lines that say in a form of their own where and when a text came out; they are evened out. */
import type { Span } from '../../text/types.js';
import { BESIDE_DAY, type Field, matchEnd, stampEnd } from './fields.js';
import { isOutlet, isWord } from './names.js';
import type { Dates } from './dateline.js';
import { PLACES } from './vocabulary.js';
import { isBlank, skipBlanks, wordTable } from './word-table.js';

const CITING = wordTable([['据 原载 原载于 摘自 选自 转自 转载自 来源 来源: 来源于', true]]);
const ORIGINAL = '原创';
const LONGEST_POST = 80;
const MOST_WORDS = 3;

/** What a line cites a paper for: 据《海港日报》2024年5月6日第4版. */
export function readCited(line: string): Field[] | undefined {
  const start = line.startsWith('(') ? 1 : 0;
  const from = CITING().at(line, start)?.end ?? -1;
  if (from < 0 || line.charAt(from) !== '《') return undefined;
  const close = line.indexOf('》', from);
  const name = { start: from + 1, end: close };
  if (close < 0 || !/^[\p{L}\d]{2,16}$/u.test(line.slice(name.start, name.end))) return undefined;
  const day = skipBlanks(line, close + 1);
  const end = stampEnd(line, day);
  if (end < 0) return undefined;
  const page = Math.max(end, matchEnd(BESIDE_DAY, line, skipBlanks(line, end)));
  if (!/^[\s)。]*$/.test(line.slice(page))) return undefined;
  return [
    { kind: 'outlet', ...name, names: [name] },
    { kind: 'published', start: day, end, names: [] },
  ];
}

/** The words of a line between blanks. */
function wordsOf(line: string): Span[] {
  const words: Span[] = [];
  for (let at = skipBlanks(line, 0); at < line.length; at = skipBlanks(line, at)) {
    const start = at;
    while (at < line.length && !isBlank(line.charAt(at))) at++;
    words.push({ start, end: at });
  }
  return words;
}

/**
 * The line that stands under the title of a post, with the account, the minute and the place from
 * which it was sent: 原创 小海 海港观察 2024年5月6日 17:02 湖北.
 */
export function readPost(line: string): Field[] | undefined {
  if (line.length > LONGEST_POST) return undefined;
  const words = wordsOf(line);
  const at = words.findIndex(({ start }) => stampEnd(line, start) > 0);
  const names = words.slice(0, at);
  const wordAt = ({ start, end }: Span): string => line.slice(start, end);
  const isOriginal = names[0] !== undefined && wordAt(names[0]) === ORIGINAL;
  if (isOriginal) names.shift();
  const [account] = names.slice(-1);
  const stamp = words[at];
  if (!account || !stamp || names.length > MOST_WORDS || !names.every((n) => isWord(wordAt(n))))
    return undefined;
  const end = stampEnd(line, stamp.start);
  const place = line.slice(end).trim();
  const isPlace = place === '' || PLACES().at(place, 0)?.end === place.length;
  const isPost = isOriginal ? /^\p{L}{0,4}$/u.test(place) : place !== '' && isPlace;
  if (!isPost || !line.slice(stamp.start, end).includes(':')) return undefined;
  return [
    {
      kind: isOutlet(wordAt(account)) || isOriginal ? 'outlet' : 'site',
      ...account,
      names: [account],
    },
    { kind: 'published', start: stamp.start, end, names: [] },
  ];
}

/** The day with which a notice is signed, alone in its line: 二〇二四年五月六日, 2024年5月6日(星期一). */
export function signedDay(line: string, dates: Dates): Span | undefined {
  const start = skipBlanks(line, 0);
  const day = dates.get(start);
  return day && /^(?:\s?\(.{1,3}\))?[\s。]*$/u.test(line.slice(day.end)) ? day : undefined;
}
