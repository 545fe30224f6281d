import type { RecordType } from '../../ids/enums.js';
import type { WordsOf } from './words.js';

export const RECORD_TYPE_WORDS: WordsOf<RecordType> = {
  'forum-series': ['forum series', '论坛系列', '論壇系列'],
  forum: ['forum', '论坛', '論壇'],
  'sub-forum': ['sub-forum', '分论坛', '分論壇'],
  signing: ['signing', '签约', '簽約'],
  platform: ['platform', '平台', '平台'],
  park: ['park', '园区', '園區'],
  organization: ['organization', '机构', '機構'],
  person: ['person', '人物', '人物'],
  achievement: ['achievement', '成果', '成果'],
  policy: ['policy', '政策', '政策'],
  competition: ['competition', '赛事', '賽事'],
  'forum-event': ['event', '活动', '活動'],
  statistic: ['statistic', '统计数据', '統計數據'],
  place: ['place', '地点', '地點'],
  source: ['source', '来源', '來源'],
};
