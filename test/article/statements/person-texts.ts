import type { StatedText } from './shown.js';

/**
 * Written, with what they state, before the reader was tried on any of them. A line a person:
 * `name | title @organization`, posts set apart by ` ; `.
 */
export const PERSON_TEXTS: readonly StatedText[] = [
  { text: '江州大学校长沈丙致辞。', stated: ['沈丙 | 校长 @江州大学'] },
  { text: '江州大学党委书记、校长沈丙致辞。', stated: ['沈丙 | 党委书记、校长 @江州大学'] },
  {
    text: '江北市副市长林乙、江州大学校长沈丙、云舟集团董事长王甲出席会议。',
    stated: ['林乙 | 副市长 @江北市', '沈丙 | 校长 @江州大学', '王甲 | 董事长 @云舟集团'],
  },
  { text: '江州省省长赵丁20日会见了嘉宾。', stated: ['赵丁 | 省长 @江州省'] },
  { text: '江北市代市长邱乙表示,江北欢迎企业。', stated: ['邱乙 | 代市长 @江北市'] },
  { text: '林乙(云舟集团董事长)表示,公司将加大投入。', stated: ['林乙 | 董事长 @云舟集团'] },
  { text: '沈丙担任江州大学校长。', stated: ['沈丙 | 校长 @江州大学'] },
  { text: '周丁当选江北市商会会长。', stated: ['周丁 | 会长 @江北市商会'] },
  { text: '9月1日,郑丁出任云舟集团首席执行官。', stated: ['郑丁 | 首席执行官 @云舟集团'] },
  {
    text: '云舟集团首席执行官马丁·甲乙说,江北是创新之城。',
    stated: ['马丁·甲乙 | 首席执行官 @云舟集团'],
  },
  { text: '江北市委书记李甲主持会议。', stated: ['李甲 | 市委书记 @江北'] },
  {
    text: '江北大学教授王甲、陈乙参加论坛。',
    stated: ['王甲 | 教授 @江北大学', '陈乙 | 教授 @江北大学'],
  },
  { text: '我校副校长陈丁发言。', stated: ['陈丁 | 副校长'] },
  { text: '江州大学校长沈丙院士作报告。', stated: ['沈丙 | 校长 @江州大学'] },
  { text: '江北商會會長鄭丁表示,兩地合作前景廣闊。', stated: ['鄭丁 | 會長 @江北商會'] },
  { text: '江州大学校长沈丙在论坛上说,高校是创新源头。', stated: ['沈丙 | 校长 @江州大学'] },
  { text: '云舟集团董事长兼总经理王甲介绍了项目。', stated: ['王甲 | 董事长兼总经理 @云舟集团'] },
  {
    text: '云舟集团副总裁、江北研究院院长王甲出席。',
    stated: ['王甲 | 副总裁 @云舟集团 ; 院长 @江北研究院'],
  },
  {
    text: '江北市科技局党组书记、局长欧阳乙介绍,全市有企业500家。',
    stated: ['欧阳乙 | 党组书记、局长 @江北市科技局'],
  },
  {
    text: '中国科学院院士王甲乙作主旨演讲。',
    stated: ['王甲乙 | 院士 @chinese-academy-of-sciences'],
  },
  {
    text: '江北市市长林乙,市科技局局长周丁,云舟集团总裁吴戊等参加。',
    stated: ['林乙 | 市长 @江北市', '周丁 | 局长 @市科技局', '吴戊 | 总裁 @云舟集团'],
  },
  {
    text: '江北研究院名誉院长徐己对记者说,这是第一步。',
    published: null,
    stated: ['徐己 | 名誉院长 @江北研究院'],
  },
  // Nothing to state.
  { text: '江州大学原校长沈丙致辞。', stated: [] },
  { text: '时任江州大学校长沈丙出席。', stated: [] },
  { text: '江北市前市长林乙出席。', stated: [] },
  { text: '剧中,江州大学校长沈丙被绑架。', stated: [] },
  { text: '网传江州大学校长沈丙被查。', stated: [] },
  { text: '江州大学校长办公室发布通知。', stated: [] },
  { text: '江州大学校长会见了来宾。', stated: [] },
  { text: '沈丙不再担任江州大学校长。', stated: [] },
  { text: '沈丙曾任江州大学校长。', stated: [] },
  { text: '如果沈丙出任江州大学校长,改革将加快。', stated: [] },
  { text: '沈丙有望出任江州大学校长。', stated: [] },
  { text: '江北大学校长基金启动。', stated: [] },
  { text: '江北研究院院长高度评价合作成果。', stated: [] },
  { text: '云舟集团董事长方面表示,不予置评。', stated: [] },
  { text: '江北市市长应邀出席。', stated: [] },
  { text: '江北商会会长单位参加。', stated: [] },
  { text: '江北市副市长分管科技工作。', stated: [] },
  { text: '江北市科技局局长期待合作。', stated: [] },
  { text: '云舟集团总经理于18日到任。', stated: [] },
  { text: '江州大学校长全程参与。', stated: [] },
  { text: '江北市市长热线开通。', stated: [] },
];
