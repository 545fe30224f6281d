import type { ArticleBodyType, ParagraphRole, UnstatedReason } from '../../ids/enums.js';
import type { WordsOf } from './words.js';

export const PARAGRAPH_ROLE_WORDS: WordsOf<ParagraphRole> = {
  body: ['text', '正文', '正文'],
  heading: ['heading', '标题', '標題'],
  caption: ['caption', '图片说明', '圖片說明'],
  byline: ['byline', '署名', '署名'],
  furniture: ['page furniture', '页面要素', '頁面要素'],
};

export const ARTICLE_BODY_TYPE_WORDS: WordsOf<ArticleBodyType> = {
  forum: ['forum', '论坛', '論壇'],
  'sub-forum': ['sub-forum', '分论坛', '分論壇'],
  'forum-event': ['event', '活动', '活動'],
  organization: ['organization', '机构', '機構'],
  park: ['park', '园区', '園區'],
  platform: ['platform', '平台', '平台'],
  competition: ['competition', '赛事', '賽事'],
  person: ['person', '人物', '人物'],
};

export const UNSTATED_REASON_WORDS: WordsOf<UnstatedReason> = {
  hearsay: ['hearsay', '传闻', '傳聞'],
  denied: ['denied', '否定', '否定'],
  conditional: ['conditional', '有条件', '有條件'],
  question: ['a question', '疑问', '疑問'],
  wish: ['a wish or goal', '愿望或目标', '願望或目標'],
  fiction: ['fiction', '虚构', '虛構'],
  undone: ['called off', '已取消或作废', '已取消或作廢'],
  'other-edition': ['another edition', '属于另一届', '屬於另一屆'],
  'unclear-subject': ['of whom is not sure', '主体不明', '主體不明'],
};
