import { lazy } from '../lazy.js';
import { allMatches, certain, likely, note } from './stage.js';
import type { Findings, Stage, Verdict } from './stage.js';

// What a lost middle dot or space shows as, between the words around it.
const PLACE = /[?？\ufffd](?<=([\u3400-\u9fff]{2}).)(?=([\u3400-\u9fff]{2}))/g;
const NAME_DOT = /[·•‧・](?<=([\u3400-\u9fff]{2}).)(?=([\u3400-\u9fff]{2}))/g;
// Halves that fill a line or a pair of quotation marks.
const LEFT_HALF = /((?:^|[\n“「『《])[ \t\u3000]*)([\u3400-\u9fff]{2,16})$/;
const RIGHT_HALF = /^([\u3400-\u9fff]{2,16})[ \t\u3000]*(?:$|[\r\n”」』》])/;
// What makes a question of the clause before the mark.
const ASKED = /[吗嗎呢吧么麼谁誰何哪怎几幾否不没沒]|[还還]是|多[少久大高远遠]/;
// What sets an answer or plain speech apart from a slogan or the two halves of a parallel heading.
const SPOKEN =
  /[的了是要将將被把让讓说說谈談称稱你我他她它也都就才却卻已仍]|[专專]家|回[应應]|官方|真相|揭秘|解[读讀]/;
const SAID = /[:：问問说說道答称稱]/;
// Events of two places carry both in their names: 北京·香港.
const PLACES =
  /^(?:北京|上海|天津|重[庆慶]|香港|澳[门門]|[台臺][湾灣北]|深圳|[广廣][州东東]|[两兩]岸)$/;
const DASHED = /[“「『《]([\u3400-\u9fff]{11,60})[”」』》]/g;

/** By the words around them, the middle dots that the text has, and how often others are lost. */
function countNames(text: string): { dots: Map<string, string>; lost: Map<string, number> } {
  const dots = new Map<string, string>();
  const lost = new Map<string, number>();
  for (const [dot, left = '', right = ''] of text.matchAll(NAME_DOT)) dots.set(left + right, dot);
  for (const [, left = '', right = ''] of text.matchAll(PLACE)) {
    lost.set(left + right, (lost.get(left + right) ?? 0) + 1);
  }
  return { dots, lost };
}

/** Parallel halves: “科技創新?融合發展”, and headings of two lines of verse. */
function judgeHalves(before: string, raw: string, after: string): Verdict {
  const half = LEFT_HALF.exec(before);
  const [, opening = '', left = ''] = half ?? [];
  const [whole = '', right = ''] = RIGHT_HALF.exec(after) ?? [];
  if (left === '' || right === '' || ASKED.test(left + right) || SPOKEN.test(left + right))
    return undefined;
  const isHeading = !/[“「『《]/.test(opening);
  if (isHeading === /[”」』》]/.test(whole) || SAID.test(before.charAt((half?.index ?? 0) - 1)))
    return undefined;
  const isEqual = left.length === right.length;
  if (isHeading) {
    if (!isEqual || left.length < 4 || raw === '？') return undefined;
    return left.length < 5 ? [' ', '·', '?'] : likely(' ');
  }
  return isEqual ? likely('·') : ['·', raw];
}

/**
 * `separator`: `?` or U+FFFD where a middle dot or a space was lost, and 一 where a dash was.
 *
 * Hint: a `?` counts as a question mark unless its place rules that out: in a name that the text
 * also has with its dot, or has twice so, or that is of two places; or where equal halves without
 * any word of speech fill a line or quotation marks. Unequal ones in quotation marks are reported.
 */
export const findSeparators: Stage = (text) => {
  const found: Findings = { edits: [], unresolved: [] };
  const names = lazy(() => countNames(text));
  for (const { index, 0: raw, 1: left = '', 2: right = '' } of allMatches(text, PLACE)) {
    const before = text.slice(Math.max(0, index - 26), index);
    const dot = names().dots.get(left + right);
    const again = raw !== '？' && (names().lost.get(left + right) ?? 0) > 1;
    const named = again || (PLACES.test(left) && PLACES.test(right) && left !== right);
    const clause = before.split(/[，。！？!?；：“「『《\s]/).at(-1) ?? '';
    const verdict =
      dot !== undefined
        ? certain(dot)
        : named && !ASKED.test(clause) && !SAID.test(clause)
          ? likely('·')
          : judgeHalves(before, raw, text.slice(index + 1, index + 28));
    note(found, 'separator', index, raw, verdict);
  }
  for (const { index, 1: quoted = '' } of allMatches(text, DASHED)) {
    // Three or more equal parts, joined by 一 for a dash.
    const parts = quoted.split('一');
    const length = parts[0]?.length ?? 0;
    const isEqual = parts.every((part) => part.length === length);
    if (!isEqual || parts.length < 3 || length < 3) continue;
    for (let at = index + 1 + length; at < index + quoted.length; at += length + 1) {
      note(found, 'separator', at, '一', likely('—'));
    }
  }
  found.edits.sort((a, b) => a.start - b.start);
  return found;
};
