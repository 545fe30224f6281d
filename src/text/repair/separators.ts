import { lazy } from '../lazy.js';
import { allMatches, certain, judgeMatches, likely, undecided } from './stage.js';
import type { Finder } from './stage.js';

// A middle dot, or what one shows as when it is lost, between the words around it.
const DOT = /[·•‧・?？\ufffd](?<=([\u3400-\u9fff]{2}).)(?=([\u3400-\u9fff]{2}))/g;
// What makes a question of the clause before the mark.
const ASKED = /[吗嗎呢吧么麼谁誰何哪怎几幾否不没沒]|[还還]是|多[少久大高远遠]/;
// What sets an answer or plain speech apart from a slogan or the two halves of a parallel heading.
const SPOKEN =
  /[的了是要将將被把让讓说說谈談称稱你我他她它也都就才却卻已仍]|[专專]家|回[应應]|官方|真相|揭秘|解[读讀]/;
const SAID = /[:：问問说說道答称稱]/;
// Events of two places carry both in their names: 北京·香港.
const PLACES =
  /^(?:北京|上海|天津|重[庆慶]|香港|澳[门門]|[台臺][湾灣北]|深圳|[广廣][州东東]|[两兩]岸)$/;
// A lost dot or space between two halves that fill a line or a pair of quotation marks, unless
// somebody says them.
const HALVES = new RegExp(
  `[?？\ufffd](?<=(?<!${SAID.source}\n?)(^|[“「『《])[ \t\u3000]{0,8}([\u3400-\u9fff]{2,16}).)` +
    '(?=([\u3400-\u9fff]{2,16})[ \t\u3000]{0,8}(?:\r?$|([”」』》])))',
  'gm',
);
const DASHED = /[“「『《]([\u3400-\u9fff]{11,60})[”」』》]/g;

interface Name {
  /** The middle dot that the text has there elsewhere. */
  dot?: string;
  /** How often it is lost. */
  lost: number;
}

/** By the words around them, the middle dots that the text has or lost. */
function countNames(text: string): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [mark, left = '', right = ''] of text.matchAll(DOT)) {
    const name = names.get(left + right) ?? { lost: 0 };
    names.set(left + right, name);
    if (/[?？\ufffd]/.test(mark)) name.lost++;
    else name.dot = mark;
  }
  return names;
}

/**
 * `separator`: `?` or U+FFFD where the middle dot of a name was lost.
 *
 * Hint: a `?` counts as a question mark unless its place rules that out: in a name that the text
 * also has with its dot, or has twice so, or that is of two places.
 */
export const findNameDots: Finder = (text) => {
  const names = lazy(() => countNames(text));
  return judgeMatches(text, DOT, ({ index, 0: raw, 1: left = '', 2: right = '' }) => {
    if (!/[?？\ufffd]/.test(raw)) return undefined;
    const { dot, lost } = names().get(left + right) ?? { lost: 0 };
    if (dot !== undefined) return certain(dot);
    const isPair = PLACES.test(left) && PLACES.test(right) && left !== right;
    const before = text.slice(Math.max(0, index - 26), index);
    const clause = before.split(/[，。！？!?；：“「『《\s]/).at(-1) ?? '';
    const isSpeech = ASKED.test(clause) || SAID.test(clause);
    return !isSpeech && (isPair || (lost > 1 && raw !== '？')) ? likely('·') : undefined;
  });
};

/**
 * `separator`: `?` or U+FFFD between parallel halves, where equal ones without any word of speech
 * fill a line or quotation marks: “科技創新?融合發展”. Unequal ones in quotation marks are reported.
 */
export const findHalves: Finder = (text) =>
  judgeMatches(text, HALVES, ({ 0: raw, 1: opening, 2: left = '', 3: right = '', 4: closing }) => {
    const isEqual = left.length === right.length;
    if (ASKED.test(left + right) || SPOKEN.test(left + right)) return undefined;
    if (opening && closing) return isEqual ? likely('·') : undecided('·', raw);
    if (opening || closing || !isEqual || left.length < 4 || raw === '？') return undefined;
    return left.length < 5 ? undecided(' ', '·', '?') : likely(' ');
  });

/** `separator`: 一 where dashes were, between three or more equal parts in quotation marks. */
export const findDashes: Finder = function* (text) {
  for (const { index, 1: quoted = '' } of allMatches(text, DASHED)) {
    const parts = quoted.split('一');
    const length = parts[0]?.length ?? 0;
    if (length < 3 || parts.length < 3 || parts.some((part) => part.length !== length)) continue;
    for (let at = length; at < quoted.length; at += length + 1) {
      yield [index + 1 + at, '一', likely('—')];
    }
  }
};
