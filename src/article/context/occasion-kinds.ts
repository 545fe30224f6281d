import { wording } from '../words/wording.js';
import type { EntityMention } from '../../lookup/find-entities.js';
import { lazy } from '../../text/lazy.js';
import { evenWords } from '../words/even-text.js';
import { type Edition, stemOf } from './edition.js';

/** Kinds of what takes place. */
export type OccasionKind = 'forum' | 'sub-forum' | 'forum-event' | 'competition';

interface KindRow {
  kind: OccasionKind;
  endings: string;
}

/** Kinds by the ending of the name; without a row it is a forum. */
const KIND_ROWS: readonly KindRow[] = [
  {
    kind: 'competition',
    endings:
      '大赛 竞赛 挑战赛 邀请赛 锦标赛 创业赛 创新赛 总决赛 决赛 半决赛 预赛 复赛 初赛 分站赛 挑战杯 赛区 赛',
  },
  {
    kind: 'sub-forum',
    endings:
      '平行论坛 分论坛 专题论坛 主题论坛 主论坛 专场论坛 全体大会 全体会议 圆桌会议 开幕式及全体大会 圆桌论坛 分会场 闭门会议 圆桌对话',
  },
  {
    kind: 'forum-event',
    endings:
      '推介会 对接会 座谈会 发布会 招商会 说明会 恳谈会 推进会 现场会 工作会 动员会 分享会 宣讲会 见面会 记者会 招待会 签约会 仪式 典礼 ' +
      '活动 路演 专场 沙龙 讲坛 开幕式 闭幕式 揭牌式 启动式 开工式 颁奖礼 启动礼 工作坊 研习营 训练营 集训营 夏令营 展 展览 开放日 巡展 成果展 会议 评选 启动会 交流会 ' +
      '采购会 人才会 拍卖会 展示会 洽谈活动 活动周 晚宴',
  },
];

const kinds = lazy(() =>
  KIND_ROWS.flatMap(({ kind, endings }) =>
    evenWords(endings).map((ending) => ({ kind, ending })),
  ).sort((a, b) => b.ending.length - a.ending.length),
);

const ENDS_MEETING = wording('(?:大会|研讨会|工作会议)$');

/** 新品发布会, 启动会: one of many events, whatever year it bears. */
const ALWAYS_EVENT = wording(
  '(?:发布会|通气会|说明会|启动会|推进会|动员会|座谈会|工作会|宣讲会|见面会|记者会|招待会|分享会|现场会)$',
);

/** Endings that with an edition make a forum of what is else one of many events. */
const MEETS = wording('(?:会|展|展览|周|节)$');

const KINDS: readonly string[] = ['forum', 'sub-forum', 'forum-event', 'competition'];

/** The kind of a known record, where it is of something that takes place. */
export const kindOfRecord = (entity: EntityMention | undefined): OccasionKind | undefined =>
  entity !== undefined && KINDS.includes(entity.type) ? (entity.type as OccasionKind) : undefined;

/** Whether a rank or a year tells it from others of its series. */
export const isEdition = (edition: Edition | undefined): boolean =>
  edition?.ordinal !== undefined || edition?.year !== undefined;

/** The kind that the ending of a name tells; the longest ending does. */
const kindByEnding = (name: string): OccasionKind | undefined =>
  kinds().find(({ ending }) => name.endsWith(ending))?.kind;

/** Whether a name ends as one of many events does: 成果发布会 of a forum. */
export const endsAsEvent = (name: string): boolean => kindByEnding(name) === 'forum-event';

export function kindOf(name: string, edition: Edition): OccasionKind {
  // 专场(澳门站) is a 专场.
  const stem = stemOf(name.replace(/\([^()]*\)/g, ''));
  const kind = kindByEnding(stem);
  const isOne = isEdition(edition);
  const isForum =
    isOne && kind === 'forum-event' && MEETS().test(stem) && !ALWAYS_EVENT().test(stem);
  if (kind !== undefined && !isForum) return kind;
  // A meeting without an edition is one of many, and no forum.
  return !isOne && kind === undefined && ENDS_MEETING().test(stem) ? 'forum-event' : 'forum';
}
