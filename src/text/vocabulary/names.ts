/** Names, sayings and labels beside numbers: what they touch is no quantity. */
import { stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { LABEL, NAME } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { addWord, createLexicon, makeLexicon, wordAt } from '../characters/lexicon.js';

/** What stands before `<` comes before the number. */
const NAMES =
  '五台山 五花八门 五位一体 五道口 五棵松 七台河 三门峡 三轮车 三番五次 三次产业 四大名著 零一万物 十万火急 ' +
  '一波三折 一年半载 九牛一毛 二十四节气 三三两两 五月天 六张犁 三张犁 九份老街 三只松鼠 七匹狼 三六零 ' +
  '五大连池 三台县 三门县 五家渠 三支一扶 三舱三船 一日千里 四大皆空 一五一十 三番两次 三七二十一 三起三落 ' +
  '两两 半斤八两 四两拨千斤 道高<一尺 魔高<一丈 一升一降 一升再升';

/** Names and sayings, from their number on; the value of each is what stands before it, mostly nothing. */
export const names = lazy(() => {
  const lexicon = makeLexicon<string>(NAME);
  for (const name of NAMES.split(' ')) {
    const [word = '', before = ''] = name.split('<').reverse();
    addWord(lexicon, word, '', before);
  }
  return lexicon;
});

/** 第一时间, 第三方, 第一书记 and 第三医院: no ranks. */
const NOT_RANK =
  '时间 线 手 方 者 世界 书记 夫人 感 把手 课堂 梯队 货 ' +
  '医院 人民 中级 中学!生 小学!生 高级中 实验 附属 军医 中医 师范 职业 幼儿 外国语 机床 监狱 看守';

/** What makes 第一 a word where it follows. */
export const notRank = lazy(() => createLexicon([[NOT_RANK, '']], NAME));

/** What a year stands before: 2024车展 is no count, as neither are 2024国考 and 2024城市更新. */
const YEARLY =
  '家博 家电 家居 家装 车展 车市 周口 月饼 台州 种业 集成 头条 米兰 双十 首届 首场 首季 次贷';

/** What is held or named by years. */
export const yearly = lazy(() => createLexicon([[YEARLY, '']], NAME));

/** Words that 大 begins: 二十大以来, 三大洋; 五大学科 and 八大赛区 count. */
const BIG_WORDS = '学!科院派 会!场 奖!项 赛!区道事项点 以 后 报 精 召 代 洋 队';

/** What makes 大 no classifier where it follows. */
export const bigWords = lazy(() => createLexicon([[BIG_WORDS, '']], NAME));

/** What the digits behind are the number of. */
const LABELS =
  '邮编 编码 尾号 代码 群号 编号 账号 卡号 密码 热线 电话 传真 微信 房间 分机 国道 省道 拨打 致电 端口 房号 验证码 内线 专线 步骤 附件 ' +
  '科创 沪深 中证 上证 深证 日经 纳斯达克 标普 蓝牙 骁龙 天玑';

/** Words before a number that is their label. */
export const labels = lazy(() => createLexicon([[LABELS, '']], LABEL, true));

/** Length of the name or saying at `pos`, or 0. */
export function nameLength(source: Source, pos: number): number {
  const entry = wordAt(source, names(), pos);
  if (!entry) return 0;
  const { word, value: before } = entry;
  return before === '' || stands(source, before, pos - before.length) ? word.length : 0;
}
