import type { EntityMention } from '../../lookup/find-entities.js';
import { isCeremony, isGenericEvent } from '../words/name-class.js';
import { wording } from '../words/wording.js';
import { type Edition, editionOf, stemOf } from './edition.js';
import { endsAsEvent, isEdition } from './occasion-kinds.js';

// The name of an event that begins that of its ceremony, round or part.

/** A round of a competition. */
export const COMPETITION_ROUND = wording('(?:总决赛|半决赛|决赛|预赛|复赛|初赛)$');

const HAS_ROUNDS = wording('.{4}(?:大赛|竞赛|挑战赛|创业赛|创新赛|邀请赛)$');

/** An opening or a close. */
export const OPENS_OR_CLOSES = wording('^(?:开幕|闭幕)(?:式|仪式|典礼|礼)');

export const CLOSES = wording('^闭');

const HEADS = wording(
  '^(.*(?:论坛|年会|大会|峰会|洽谈会|博览会|交易会|展览会|交流会|研讨会|会议|大赛|竞赛))((?:[开闭]幕[式会]暨)?[^暨]{2,24})$',
);

/** 2025中关村论坛年会│深海装备论坛. */
export const SUB_FORUM = wording(
  '^(?:平行|主|分|专题|主题)?.{2,20}(?:论坛|圆桌会|圆桌会议|对话会|全体会议)$|^(?:主论坛|全体会议)$',
);

/**
 * Where the name of an event ends within that of its ceremony: 第27届京台科技论坛│签约仪式.
 *
 * @param isNamed - whether the text names an event so by itself
 */
export function headOf(
  name: string,
  lead: EntityMention | undefined,
  isNamed: (stem: string, edition: Edition) => boolean,
): { length: number; tail: string } | undefined {
  const [, head = '', tail = ''] = HEADS().exec(name) ?? [];
  if (head === '' || tail === '') return undefined;
  const edition = editionOf(head);
  const stem = stemOf(head);
  const isRecord = lead !== undefined && lead.end - lead.start === head.length;
  const isKnown =
    isRecord ||
    isEdition(edition) ||
    // 创青春大赛│总决赛: a round is one of its competition, whatever the edition.
    (HAS_ROUNDS().test(stem) && COMPETITION_ROUND().test(tail)) ||
    isNamed(stem, edition);
  if (!isKnown || isGenericEvent(stem)) return undefined;
  if (SUB_FORUM().test(tail)) return { length: head.length, tail };
  const endsCeremony = [...Array(Math.min(tail.length, 10)).keys()].some((i) =>
    isCeremony(tail.slice(tail.length - 1 - i)),
  );
  return endsCeremony || endsAsEvent(tail) ? { length: head.length, tail } : undefined;
}
