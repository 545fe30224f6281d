/** Ids of all rows of `data/people.json`. */
export const PERSON_IDS = Object.freeze([
  'chen-binhua',
  'chen-maobo',
  'chen-zuheng',
  'ding-xuexiang',
  'du-chaoxin',
  'ebba-lund',
  'guo-wenjie',
  'li-yan',
  'ruan-huixian',
  'shen-yiqin',
  'tang-jian',
  'xi-jinping',
  'xin-guobin',
  'yin-yong',
  'yu-yingjie',
  'zhang-yulei',
  'zhong-yongxi',
  'zhou-yuqing',
] as const);

/** Id of a row of `data/people.json`. */
export type PersonId = (typeof PERSON_IDS)[number];
