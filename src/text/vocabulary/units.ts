/**
 * Units and classifiers, in simplified form, by trade. A unit stands once, in the row of those that
 * behave alike, and the row ends with what they do. docs/extending.md tells how to add one.
 *
 * What follows `!` are characters behind which the word is the head of another (家庭, 项目), so that
 * it is no unit there; what follows `?` are the only Chinese characters that may stand behind it
 * (5眼井, but 5眼镜).
 */
import { UNIT } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { addWord, eachWord, makeLexicon, wordAt } from '../characters/lexicon.js';
import type { Lexicon } from '../characters/lexicon.js';
import { isDigit, isHan, isLatin, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import {
  COUNTS_ONE,
  DECIMALS,
  DIGITWISE,
  FIRST,
  HALVES,
  LABEL,
  MEASURE,
  ORDER,
  PLACE,
  SEVERAL,
  TAKES_GE,
  TWO_COUNTS,
  VISITS,
  WORDED,
} from './unit-traits.js';

/** Units that behave alike: words with their guards, and what they do. */
export type UnitRow = readonly [words: string, traits: number];

/** Classifiers and units that count. */
const COUNTS: readonly UnitRow[] = [
  // Anything.
  ['个', FIRST | SEVERAL],
  ['项!目', FIRST | VISITS | SEVERAL | DIGITWISE],
  ['件', DIGITWISE | VISITS],
  [
    '批!准评发 台!湾北阶胞企籍州式灯 款!项 条!件例款约 起!诉草步到来义 宗!教 笔!者记 份!额 部!长队位署',
    FIRST | VISITS | SEVERAL,
  ],
  ['套!餐 只!有是要能会 支!持出付撑援部', FIRST | SEVERAL],
  ['种!植', SEVERAL],
  ['次!日年月级方于要', FIRST | SEVERAL],
  ['组!织成合', VISITS],
  ['处!于在理罚分方长', VISITS | SEVERAL],
  ['类!似别型 对!于此外应方 双!方边向重十 副!主总 桩 部分 部门 部委 方面 阶段 台套 件套', 0],

  // People and beasts.
  ['人!民工才类均大体形物事文力机口', COUNTS_ONE | ORDER | VISITS | SEVERAL | DIGITWISE],
  ['名!单称义字', FIRST | VISITS | SEVERAL | DIGITWISE],
  ['位!置于居列数', FIRST | DIGITWISE],
  ['户!籍口外', VISITS | DIGITWISE],
  ['例!如外会', COUNTS_ONE | FIRST | VISITS],
  ['岁', COUNTS_ONE | HALVES],
  ['周岁', HALVES],
  ['转?', WORDED],
  ['口!碑岸径 步!骤', WORDED],
  ['手!机续段术', WORDED | LABEL],
  ['伙!伴食', WORDED | TWO_COUNTS],
  ['人份 人家 人天 月龄 日龄 队!伍员 梯队 员!工会 席!位 席次 拨!款付打出给', 0],
  ['头!寸部条号', WORDED],
  ['匹!配 羽!绒毛 尾!号盘声部 峰?骆', 0],

  // Houses, places and roads.
  ['家!庭长属具园乡', FIRST | VISITS | SEVERAL | DIGITWISE],
  ['座!谈位', FIRST | SEVERAL | DIGITWISE],
  ['间!接隔', FIRST | VISITS | DIGITWISE],
  ['所!有以在谓得需示述属 栋 幢', FIRST | VISITS | SEVERAL],
  ['门!票口店', FIRST | VISITS],
  ['层!面次级 片!区 床 桌 扇!形 顶?帐安帽 店?同 间夜 县市 省份 道!路德理 车道', 0],
  [
    '国!家内际企有道庆考足 省!级考 市!场民值级 县!级域 区!域别间 镇 村!民官超晚 州 校!园区长友招庆 城!管区镇 地!区方点震',
    WORDED | PLACE,
  ],
  ['乡!村镇下土亲音愁 孔?窑石桥 眼?井泉机水 维!护持度生', WORDED],
  ['站!点台', WORDED | TWO_COUNTS],
  ['环!保节境', WORDED | LABEL],

  // Meetings, plays, print and lessons.
  ['场!所馆地景面 篇 卷 幅!度面 轮!船胎值播', FIRST | VISITS | SEVERAL],
  ['届', FIRST],
  ['辑', FIRST | SEVERAL],
  ['期!间待望货权刊限', FIRST | WORDED | TWO_COUNTS | LABEL],
  ['单!位元一独身项品日月季车体价方纯边双', FIRST | VISITS],
  [
    '本!地人次身届报金办公计规协制条细标通方案市院县 章!程节鱼 回!合头报应家来到归收顾落升事',
    WORDED | TWO_COUNTS,
  ],
  ['盘!点活古', WORDED | TWO_COUNTS],
  ['课!题程外本堂', WORDED],
  ['字 面!对向临积前值试 排!名水放行除污查练列球', WORDED],
  ['节!能约目点 曲 集!团中合聚成 页!面 句 幕 帧 堂 段!时落位子', 0],
  [
    '首!席相届场度 封!面闭锁 通?电来热求致石报 则?新消公案 波?冷寒疫客行 遍!布及地历 案!件例情 档!案 课时 学时 学分 疗程',
    0,
  ],

  // Contests, votes and shares.
  ['胜 票!据价房', COUNTS_ONE],
  ['局!面势长限 球!员队迷 圈!子粉层内外 杆!塔菌 股!份权东票市价民本', 0],

  // Goods and pieces.
  ['枚 颗', FIRST | SEVERAL],
  ['针?疫新 剂!量 箱', VISITS],
  [
    '尊!敬重严称者贵 炉?钢 发?子炮弹导火礼 盆!地景腔栽 丛!书 串!联通行 粒 株!洲 棵 枝 朵 束!缚 滴!水 味 把!握手 挺!进身好 盏 打!造击开算电个响通 响?礼 顿!时',
    0,
  ],
  ['标箱 标准箱', ORDER],
  ['自然箱 袋 瓶 盒 桶 罐!头装 筐 篮!板球', 0],
  ['块!头', FIRST | SEVERAL],
  ['碗 杯', HALVES],
  ['包!括含装裹揽围容 根!据本源系', WORDED | TWO_COUNTS],
  ['核!心实 码!头流农', WORDED],
  ['具!有备体 匹马力', 0],

  // Vehicles.
  ['架 艘 辆 张!家 册', FIRST | VISITS | SEVERAL | DIGITWISE],
  ['班!子 车!间辆型站主位企友展厂队祸流道', VISITS],
  ['趟', FIRST],
  ['列!车为入', FIRST],
  ['船!员舶', VISITS],

  // Grades and points.
  ['级!别联', WORDED],
  ['度!过假', WORDED | DECIMALS],
  ['分!别为部公行会支子析类享布批层级红店校成之钟机', WORDED],
  ['百分点 个百分点 基点 个基点', MEASURE],

  // Length.
  ['里!程面头', WORDED | HALVES | ORDER | SEVERAL],
  ['寸', WORDED | MEASURE],
  ['尺!度寸 公尺 丈!夫人量', MEASURE | HALVES | DECIMALS],
  ['英尺 呎', MEASURE | HALVES],
  ['公里 海里 英里 华里 哩 市里 吨公里 人公里 奈米 分米', MEASURE | HALVES | ORDER],
  ['公分 英寸 英吋 吋 公厘 浬 海浬 光年', MEASURE],
  ['厘!米升克', 0],

  // Area.
  ['亩', MEASURE | HALVES | ORDER | VISITS],
  [
    '公顷 英亩 市亩 平米 方尺 平方尺 平方公尺 平方英尺 坪 方呎 平方呎 平方公分 平方公里 平方英里 平方厘米 平方毫米',
    MEASURE | HALVES | ORDER,
  ],

  // Volume.
  ['公升 加仑 立方英尺 立方!体 平方!根', MEASURE | HALVES],
  ['液盎司', MEASURE],
  ['方?水土混', WORDED],
  ['立方公里 立方厘米', MEASURE | HALVES | ORDER],

  // Mass.
  ['吨 公吨 总吨 载重吨 公克', MEASURE | HALVES | ORDER],
  ['斤 公斤 市斤 台斤 磅 英石', MEASURE | HALVES],
  ['两?白黄银金酒重肉茶小', MEASURE | HALVES],
  ['盎司 克拉!玛', MEASURE],
  ['担?水', 0],

  // Heat, force, light and data.
  ['大卡!车 量子比特 尼特', MEASURE | ORDER],
  ['卡路里', MEASURE | HALVES | ORDER],
  ['马力 像素', MEASURE | ORDER],
  ['度电 千瓦小时 大气压 毫米汞柱 牛米 摄氏度 华氏度 流明 分贝 画素 位元组', MEASURE],
  ['℃ °C °F °', MEASURE],

  ['拍字节 艾字节 泽字节', MEASURE | ORDER],

  // In letters.
  [
    'km m cm mm nm μm km² m² m³ m2 m3 ㎡ ㎥ KM CM MM kg g mg μg ng t KG μL mL ml dL L cc CC mol mmol',
    0,
  ],
  [
    'kW MW GW TW W Wh kWh MWh GWh TWh V kV mAh Ah Hz kHz THz MHz GHz Pa hPa kPa MPa mmHg Nm kJ MJ kcal Bq Sv mSv μSv dB ms μs ns km/h m/s GB/s MB/s TB/s rpm',
    0,
  ],
  ['lb oz bit byte bps kbps Kbps Tbps', 0],
  ['KB MB GB TB PB EB ZB Mbps Gbps TOPS TFLOPS PFLOPS EFLOPS TEU fps ppm BP bp', 0],
];

/** Units that a prefix may precede: 千米, 兆瓦. */
const METRIC: readonly UnitRow[] = [
  ['米!饭粉', MEASURE | HALVES | DECIMALS | ORDER],
  ['克!服隆罗拉', MEASURE | HALVES | ORDER],
  ['升!级至到', MEASURE | HALVES],
  ['瓦 伏', WORDED | ORDER],
  ['安!徽全 帕', WORDED],
  ['卡!车路片 赫 字节!跳 比特!币', ORDER],
  ['瓦时 安时 伏安 赫兹 焦耳 牛顿 摩尔!斯多定曼 西弗!利 贝克勒尔 贝可 电子伏', 0],
  ['焦?', WORDED],
];
const PREFIXES = '百 千 兆 吉 太 毫 厘 微 纳 平方 立方 平方千';
/** What holds of a unit alone, but of no longer one that it is part of: 二瓦 is a word, 二千瓦 measures. */
const ALONE = COUNTS_ONE | DECIMALS | WORDED;

/** Lengths of time. */
const DURATIONS: readonly UnitRow[] = [
  ['年!级纪龄轮轻薪 天!津然才 周!边围长末刊 日!元报本军均线常志', SEVERAL],
  ['月!份球光 小时!制 分钟', SEVERAL | TAKES_GE],
  ['季度', TAKES_GE | FIRST],
  ['星期!一二三四五六日天 礼拜 钟头 世纪 工作日 交易日 学期 昼夜', TAKES_GE],
  ['秒', DECIMALS | ORDER],
  ['毫秒 微秒 纳秒 皮秒 飞秒', ORDER],
  ['晚? 夜?', 0],
  ['秒钟 周年 载!体人荷 学年 年度 个钟', 0],
];

/** Shares and factors, with the power of ten on their value: three 成 are 30 %. */
const SHARES: readonly (readonly [
  words: string,
  kind: Unit['kind'],
  exponent: number,
  traits: number,
])[] = [
  ['倍!体速', 'multiple', 0, SEVERAL],
  ['%', 'percent', 0, 0],
  ['‰', 'percent', -1, 0],
  ['成!立功为员果都本长绩熟套分就交品群 折!叠合算扣射页屏', 'percent', 1, SEVERAL],
];

/** What a unit says about the number before it. */
export interface Unit {
  kind: 'count' | 'duration' | 'percent' | 'multiple';
  /** As it is reported: 小时 for 个小时. */
  name: string;
  /** How many characters it has in the text. */
  length: number;
  /** Power of ten on the value. */
  exponent: number;
  /** The Chinese characters that may stand behind it, if but few may. */
  only: string | undefined;
  /** {@link MEASURE} and the other traits of its row. */
  traits: number;
}

/** Without the 个 and 钟 that add nothing; 个月 keeps its 个 and 分钟 its 钟. */
function nameOf(word: string): string {
  if (word.startsWith('个') && word.length > 1 && word !== '个月') return word.slice(1);
  return word.endsWith('钟') && word !== '分钟' ? word.slice(0, -1) : word;
}

/** What may follow any unit: 5眼的, 17发以上, 两晚左右. */
const FOLLOW_ALL = '的以左多余半后和及';

/** The units, whose first characters are a {@link UNIT}. */
export const units = lazy((): Lexicon<Unit> => {
  const lexicon = makeLexicon<Unit>(UNIT);
  const add = (item: string, guard: string, kind: Unit['kind'], traits: number, exponent = 0) => {
    const [word = '', nouns] = item.split('?');
    const only = nouns === undefined ? nouns : FOLLOW_ALL + nouns;
    const unit = { kind, name: nameOf(word), length: word.length, exponent, traits, only };
    addWord(lexicon, word, guard, unit);
  };
  for (const [words, traits] of COUNTS) {
    eachWord(words, (word, guard) => {
      add(word, guard, 'count', traits);
      if (traits & VISITS) add(`${word.replace(/\?.*/, '')}次`, '级要生', 'count', traits & ~ALONE);
    });
  }
  for (const [words, traits] of METRIC) {
    eachWord(words, (word, guard) => {
      add(word, guard, 'count', traits);
      const prefixed = (traits & ~ALONE) | MEASURE;
      for (const prefix of PREFIXES.split(' ')) add(prefix + word, guard, 'count', prefixed);
    });
  }
  for (const [words, traits] of DURATIONS) {
    eachWord(words, (word, guard) => {
      add(word, guard, 'duration', traits);
      // 首个交易日
      if (traits & TAKES_GE) add(`个${word}`, '', 'duration', traits | FIRST);
    });
  }
  for (const [words, kind, exponent, traits] of SHARES) {
    eachWord(words, (word, guard) => {
      add(word, guard, kind, traits, exponent);
    });
  }
  return lexicon;
});

/** The unit at `pos`, unless it is the head of another word. */
export function unitAt(source: Source, pos: number): Unit | null {
  const unit = wordAt(source, units(), pos)?.value;
  if (!unit) return null;
  const end = pos + unit.length;
  const { only } = unit;
  if (only && isHan(source, end) && !isOneOf(source, end, only)) return null;
  const cut = isLatin(source, end - 1) && (isLatin(source, end) || isDigit(source, end));
  return cut ? null : unit;
}

/** What a number names a rank by, and counts nothing by: 第三代, 第5号. */
export const RANK_UNITS = '代号季章编款期版等楼大天年日点声';
