import type {
  AliasKind,
  APPROXIMATIONS,
  BylineKind,
  BylineRole,
  ChangeKind,
  ClaimKind,
  Confidence,
  FactStatus,
  SourceKind,
  SourceQuality,
} from '../../ids/enums.js';
import type { WordsOf } from './words.js';

export const FACT_STATUS_WORDS: WordsOf<FactStatus> = {
  reported: ['reported', '已报道', '已報道'],
  planned: ['planned', '计划中', '計劃中'],
  inferred: ['inferred', '推断', '推斷'],
};

export const APPROXIMATION_WORDS: WordsOf<(typeof APPROXIMATIONS)[number]> = {
  exact: ['exact', '确切', '確切'],
  about: ['about', '约', '約'],
  above: ['over', '超过', '超過'],
  'at-least': ['at least', '至少', '至少'],
  'and-some': ['and some more', '有余', '有餘'],
  nearly: ['nearly', '近', '近'],
  below: ['less than', '不足', '不足'],
  'at-most': ['at most', '不超过', '不超過'],
  several: ['several', '数个', '數個'],
  range: ['range', '区间', '區間'],
  order: ['order of magnitude', '量级', '量級'],
};

export const ALIAS_KIND_WORDS: WordsOf<AliasKind> = {
  short: ['short name', '简称', '簡稱'],
  common: ['common name', '通称', '通稱'],
  former: ['former name', '曾用名', '曾用名'],
  translation: ['translation', '译名', '譯名'],
  official: ['official name', '正式名称', '正式名稱'],
  plate: ['second official name', '加挂牌子', '加掛牌子'],
  misspelling: ['misspelling', '误写', '誤寫'],
};

export const CONFIDENCE_WORDS: WordsOf<Confidence> = {
  high: ['high', '高', '高'],
  medium: ['medium', '中', '中'],
  low: ['low', '低', '低'],
};

export const CLAIM_KIND_WORDS: WordsOf<ClaimKind> = {
  'first-in-country': ['first in the country', '全国首个', '全國首個'],
  'first-in-world': ['first in the world', '全球首个', '全球首個'],
  'first-time': ['for the first time', '首次', '首次'],
  largest: ['largest', '规模最大', '規模最大'],
  'record-high': ['record high', '历史新高', '歷史新高'],
};

export const CHANGE_KIND_WORDS: WordsOf<ChangeKind> = {
  'increased-by': ['increased by', '增长了', '增長了'],
  'increased-to': ['increased to', '增长到', '增長到'],
  'decreased-by': ['decreased by', '下降了', '下降了'],
  'decreased-to': ['decreased to', '下降到', '下降到'],
};

export const SOURCE_KIND_WORDS: WordsOf<SourceKind> = {
  article: ['article', '报道', '報道'],
  'official-page': ['official page', '官方网页', '官方網頁'],
  'press-release': ['press release', '新闻稿', '新聞稿'],
  document: ['document', '文件', '文件'],
};

export const SOURCE_QUALITY_WORDS: WordsOf<SourceQuality> = {
  A: ['A: first hand', 'A：一手来源', 'A：一手來源'],
  B: ['B: known outlet', 'B：知名媒体', 'B：知名媒體'],
  C: ['C: repost', 'C：转载', 'C：轉載'],
  D: ['D: weaker', 'D：较弱来源', 'D：較弱來源'],
};

export const BYLINE_KIND_WORDS: WordsOf<BylineKind> = {
  reporter: ['reporter', '记者', '記者'],
  editor: ['editor', '编辑', '編輯'],
  proofreader: ['proofreader', '校对', '校對'],
  outlet: ['outlet', '媒体', '媒體'],
};

export const BYLINE_ROLE_WORDS: WordsOf<BylineRole> = {
  author: ['author', '作者', '作者'],
  reporter: ['reporter', '记者', '記者'],
  correspondent: ['correspondent', '通讯员', '通訊員'],
  photographer: ['photographer', '摄影', '攝影'],
  editor: ['editor', '编辑', '編輯'],
  proofreader: ['proofreader', '校对', '校對'],
  translator: ['translator', '编译', '編譯'],
  reviewer: ['reviewer', '审核', '審核'],
};
