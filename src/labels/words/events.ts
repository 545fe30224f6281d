import type {
  AttendanceMode,
  EditionScheme,
  EventStatus,
  ForumEventKind,
  HostRole,
  LifecycleKind,
  ParticipantRole,
  PlaceKind,
  ReleaseStatus,
  StageKind,
  SubForumKind,
} from '../../ids/enums.js';
import type { WordsOf } from './words.js';

export const EVENT_STATUS_WORDS: WordsOf<EventStatus> = {
  planned: ['planned', '计划中', '計劃中'],
  held: ['held', '已举行', '已舉行'],
  postponed: ['postponed', '已延期', '已延期'],
  cancelled: ['cancelled', '已取消', '已取消'],
};

export const RELEASE_STATUS_WORDS: WordsOf<ReleaseStatus> = {
  planned: ['planned', '计划发布', '計劃發布'],
  released: ['released', '已发布', '已發布'],
};

export const EDITION_SCHEME_WORDS: WordsOf<EditionScheme> = {
  ordinal: ['by number', '按届次', '按屆次'],
  year: ['by year', '按年份', '按年份'],
};

export const ATTENDANCE_MODE_WORDS: WordsOf<AttendanceMode> = {
  'in-person': ['in person', '线下', '線下'],
  online: ['online', '线上', '線上'],
  hybrid: ['in person and online', '线上线下结合', '線上線下結合'],
};

export const SUB_FORUM_KIND_WORDS: WordsOf<SubForumKind> = {
  opening: ['opening', '开幕式', '開幕式'],
  plenary: ['plenary session', '全体会议', '全體會議'],
  main: ['main forum', '主论坛', '主論壇'],
  parallel: ['parallel forum', '平行论坛', '平行論壇'],
  thematic: ['thematic forum', '专题论坛', '專題論壇'],
  'special-release': ['special release', '专场发布', '專場發布'],
  'theme-day': ['theme day', '主题日', '主題日'],
  other: ['other', '其他', '其他'],
};

export const FORUM_EVENT_KIND_WORDS: WordsOf<ForumEventKind> = {
  exhibition: ['exhibition', '展览', '展覽'],
  roadshow: ['roadshow', '路演', '路演'],
  matchmaking: ['matchmaking', '对接会', '對接會'],
  'investment-conference': ['investment conference', '投资大会', '投資大會'],
  'trade-conference': ['trade conference', '交易大会', '交易大會'],
  conference: ['conference', '会议', '會議'],
  meeting: ['meeting', '会见、会谈', '會見、會談'],
  release: ['release', '发布会', '發布會'],
  award: ['award', '颁奖', '頒獎'],
  ceremony: ['ceremony', '仪式', '儀式'],
  training: ['training', '培训', '培訓'],
  visit: ['visit', '参观考察', '參觀考察'],
  culture: ['culture', '文化活动', '文化活動'],
  other: ['other', '其他', '其他'],
};

export const HOST_ROLE_WORDS: WordsOf<HostRole> = {
  host: ['host', '主办', '主辦'],
  organizer: ['organizer', '承办', '承辦'],
  'co-organizer': ['co-organizer', '协办', '協辦'],
  supporter: ['supporter', '支持', '支持'],
  guide: ['guidance', '指导', '指導'],
  lead: ['lead', '牵头', '牽頭'],
  partner: ['partner', '合作', '合作'],
};

export const PARTICIPANT_ROLE_WORDS: WordsOf<ParticipantRole> = {
  speaker: ['speaker', '演讲嘉宾', '演講嘉賓'],
  presenter: ['presenter', '介绍', '介紹'],
  announcer: ['announcer', '宣读', '宣讀'],
  attendee: ['attendee', '出席', '出席'],
};

export const PLACE_KIND_WORDS: WordsOf<PlaceKind> = {
  country: ['country', '国家', '國家'],
  region: ['region', '地区', '地區'],
  city: ['city', '城市', '城市'],
  district: ['district', '区县', '區縣'],
  area: ['area', '片区', '片區'],
  venue: ['venue', '场馆', '場館'],
  room: ['room', '会场', '會場'],
};

export const STAGE_KIND_WORDS: WordsOf<StageKind> = {
  call: ['call for entries', '征集', '徵集'],
  preliminary: ['preliminary', '初赛', '初賽'],
  selection: ['selection', '选拔赛', '選拔賽'],
  'semi-final': ['semi-final', '半决赛', '半決賽'],
  final: ['final', '决赛', '決賽'],
};

export const LIFECYCLE_KIND_WORDS: WordsOf<LifecycleKind> = {
  proposed: ['proposed', '提出', '提出'],
  approved: ['approved', '获批', '獲批'],
  established: ['established', '成立', '成立'],
  opened: ['opened', '开放', '開放'],
  unveiled: ['unveiled', '揭牌', '揭牌'],
  launched: ['launched', '启动', '啟動'],
  accepted: ['accepted', '通过验收', '通過驗收'],
  operating: ['operating', '运营', '營運'],
  expanded: ['expanded', '扩建', '擴建'],
  renamed: ['renamed', '更名', '更名'],
};
