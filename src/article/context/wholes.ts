import { wording } from '../words/wording.js';
import { type Token, isAmong, isOf } from '../words/token.js';
import { clauseEnd, clauseStart } from './clauses.js';
import { isEdition } from './occasion-kinds.js';
import type { Occasion } from './occasion.js';

// What a sentence says to be a part of what: 作为甲论坛的平行论坛之一, 乙论坛是甲大会的重要活动.

/** 平行论坛之一: what something is to the event before it. */
const PART_OF = wording(
  '^(?:平行|分|子|专题|主题|专场)论坛|^(?:重要|重点|配套|系列|平行|核心)?(?:活动|会议|边会|议程|环节|单元|板块)?(?:之一|组成部分|一部分)',
);
const IS = wording('^(?:是|为|系|作为)$');

/** An event, and another of which it is said to be a part. */
export interface PartOf {
  part: Token;
  whole: Token;
}

/** Whether the name at an index only tells to what something else belongs. */
export const isWhole = (tokens: readonly Token[], at: number): boolean =>
  endOfPart(tokens, at) !== undefined;

/** Index behind the words that say what is a part of the event at an index. */
function endOfPart(tokens: readonly Token[], at: number): number | undefined {
  const from = isOf(tokens[at + 1], 'OF') ? at + 2 : at + 1;
  const words = tokens
    .slice(from, from + 3)
    .map(({ text }) => text)
    .join('');
  const isPart = isOf(tokens[from], 'NAME', 'EVENT', 'GENERIC', 'VERB') && PART_OF().test(words);
  return isPart ? from : undefined;
}

const BESIDE = ['DATE', 'ADVERB', 'SPACE', 'AND', 'BRACKET'] as const;

/** The event of which a clause speaks that begins at an index: 由甲大学主办的│乙论坛. */
function subjectAt(tokens: readonly Token[], from: number): Token | undefined {
  const to = clauseEnd({ tokens }, from);
  const at = tokens.findIndex((token, i) => i >= from && i < to && isOf(token, 'EVENT', 'GENERIC'));
  const isFirst =
    isOf(tokens[at - 1], 'OF') || tokens.slice(from, at).every((token) => isAmong(token, BESIDE));
  return at >= 0 && isFirst ? tokens[at] : undefined;
}

/** What a sentence says to be a part of an event that it names. */
export function partsIn(tokens: readonly Token[]): PartOf[] {
  return tokens.flatMap((whole, at): PartOf[] => {
    if (whole.class !== 'EVENT' || !isWhole(tokens, at) || !IS().test(tokens[at - 1]?.text ?? ''))
      return [];
    const from = clauseStart({ tokens }, at);
    // 作为甲论坛的平行论坛之一,乙论坛…: the next clause names it; 乙论坛是…: its own does.
    const part = subjectAt(tokens, from === at - 1 ? clauseEnd({ tokens }, at) + 1 : from);
    return part === undefined || part === whole ? [] : [{ part, whole }];
  });
}

/** Puts an event under the one of which it is a part, or during which it takes place. */
export function placeWithin(occasion: Occasion | undefined, setting: Occasion | undefined): void {
  if (occasion === undefined || setting === undefined || occasion === setting) return;
  if (occasion.parent !== undefined || setting.parent === occasion) return;
  if (occasion.kind === 'forum' && isEdition(occasion)) return;
  if (occasion.kind === 'forum') occasion.kind = 'sub-forum';
  occasion.parent = setting;
}
