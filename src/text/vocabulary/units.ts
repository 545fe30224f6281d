/**
 * Classifiers and units. Each stands in simplified form; what follows `!` are characters that make
 * it the head of another word (家庭, 条件), so that it is no classifier there.
 */
import { UNIT } from '../characters/alphabet.js';
import { lazy } from '../characters/lazy.js';
import { createLexicon, wordAt } from '../characters/lexicon.js';
import type { Lexicon, WordList } from '../characters/lexicon.js';
import { isDigit, isLatin } from '../characters/source.js';
import type { Source } from '../characters/source.js';

const COUNT =
  '个 百分点 个百分点 基点 个基点 次!日年月级方于要 家!庭长属具园乡 名!单称义字 位!置于居列数 项!目 场!所馆地景面 件 条!件例款约 篇 款!项 套!餐 台!湾北阶胞企籍州 座!谈位 ' +
  '所!有以在谓得需示述属 处!于在理罚分方长 间!接隔 户!籍口外 种!植 类!似别型 支!持出付撑援部 只!有是要能会 批!准评发 对!于此外应方 组!织成合 份!额 ' +
  '部!长队位署 部分 部门 部委 张!家 枚 颗 粒 辆 架 艘 列!车为入 趟 班!子 层!面次级 栋 幢 片!区 门!票口店 起!诉草步到来义 宗!教 桩 笔!者记 ' +
  '股!份权东票市价民本 株!洲 棵 匹!配 匹马力 头!寸部条号 例!如外会 卷 册 节!能约目点 幅!度面 曲 集!团中合聚成 页!面 句 轮!船胎值播 届 阶段 人!民工才类均大体形物事文力机口 人份 台套 ' +
  '票!据价房 席!位 队!伍员 床 方面 省份 档!案 桌 副!主总 双!方边向重十 把!握手 道!路德理 课时 学时 学分 疗程 局!面势长限 球!员队迷 胜 岁 周岁 月龄 标箱 标准箱 ' +
  '箱 袋 瓶 盒 桶 杯 车!间辆型站主位企友展厂队祸流道 车道 船!员舶 幕 具!有备体 核!心实 味 人家 梯队 站!点台 本!地人次身届报金 面!对向临积前值试 环!保节境 级!别联 期!间待望货权刊限 度!过假 ' +
  '分!别为部公行会支子析类享布批层级红店校成之钟机 字 手!机续段术 口!碑岸径 步!骤 国!家内际企有道庆考足 省!级考 市!场民值级 县!级域 区!域别间 镇 村!民官超晚 州 校!园区长友招庆 城!管区镇 地!区方点震 帧 维!护持度生 ' +
  '公里 平方公里 立方公里 平米 里!程面 海里 英里 英尺 平方英尺 立方英尺 英寸 英吋 坪 尺!度寸 方呎 方尺 平方尺 尾!号盘声部 公分 公尺 平方公尺 呎 平方呎 吋 奈米 光年 公顷 亩 吨 公斤 斤 市斤 台斤 公厘 浬 画素 厘!米升克 丈!夫人量 华里 员!工会 案!件例情 县市 块!头 公升 公吨 公克 英亩 市亩 加仑 磅 盎司 两!岸国地会年 度电 千瓦小时 吨公里 人公里 载重吨 大气压 大卡 千卡 千焦 卡路里 克拉!玛 毫米汞柱 位元组 平方厘米 平方毫米 立方厘米 平方公分 海浬 尼特 流明 华氏度 马力 比特 量子比特 像素 摄氏度 ℃ °C ° 分贝 盏 滴!水 罐!头装 朵 束!缚 碗 篮!板球 枝 羽!绒毛 挺!进身好 筐 乡!村镇下土亲音愁 遍!布及地历 堂 段!时落位子 章!程节鱼 包!括含装裹揽围容 根!据本源系 排!名水放行除污查练列球 单!位元一独身项品日月季车体价方纯边双 回!合头报应家来到归收顾落升 课!题程外本堂 盘!点活古 码!头流农 伙!伴食 首!席相届场度 封!面闭锁 剂!量 打!造击开算电个响通 ' +
  'km m cm mm nm μm kg g mg t kW MW GW kWh MWh GWh TWh km² m² m³ m2 m3 ㎡ ㎥ km/h °F cc CC mol mmol mmHg dL rpm fps ppm BP TOPS TFLOPS PFLOPS EFLOPS EB ZB GB TB MB PB Gbps Mbps GHz MHz Hz TEU mL ml mAh ms dB L W V kV kPa MPa bp CM KG KM MM';
/** 人次 counts visits, 人 people. */
const TIMES = '家 人 篇 批 场 台 班 艘 架 辆 户 车 剂 针 名 款';
const METRIC = '米 克!服隆罗拉 瓦 瓦时 伏 安!徽全 安时 伏安 赫 赫兹 帕 卡!车路片 字节!跳 升!级至到';
const PREFIXES = '百 千 兆 吉 毫 厘 微 纳 平方 立方 平方千';
const DURATION =
  '年!级纪龄轮轻薪 天!津然才 周!边围长末刊 星期!一二三四五六日天 礼拜 小时!制 钟头 分钟 秒 秒钟 毫秒 季度 世纪 工作日 交易日 周年 载!体人荷 学年 学期 昼夜 年度 日!元报本军均线常志 月!份球光';
/** Lengths of time that 个 may precede; 个月 keeps it, for 月 alone is a date. */
const WITH_GE = '钟 月 星期 礼拜 小时 分钟 钟头 季度 世纪 工作日 交易日 学期 昼夜';

/** What a unit says about the number before it. */
export interface Unit {
  kind: 'count' | 'duration' | 'percent' | 'multiple';
  /** As it is reported: 小时 for 个小时. */
  name: string;
  /** Power of ten on the value: 三成 is 30 %. */
  exponent: number;
  end: number;
}

type Kind = Omit<Unit, 'name' | 'end'>;

/** The units, whose first characters are a {@link UNIT}. */
export const units = lazy((): Lexicon<Kind> => {
  const count: Kind = { kind: 'count', exponent: 0 };
  const duration: Kind = { kind: 'duration', exponent: 0 };
  const metric = METRIC.split(' ');
  const derived = PREFIXES.split(' ').map((prefix): WordList<Kind> => [
    prefix + metric.join(` ${prefix}`),
    count,
  ]);
  return createLexicon(
    [
      [METRIC, count],
      ...derived,
      [`${TIMES.split(' ').join('次 ')}次`, count],
      [COUNT, count],
      [DURATION, duration],
      [`个${WITH_GE.split(' ').join(' 个')}`, duration],
      ['倍!体速', { kind: 'multiple', exponent: 0 }],
      ['%', { kind: 'percent', exponent: 0 }],
      ['‰', { kind: 'percent', exponent: -1 }],
      ['成!立功为员果都本长绩熟套分就交品群 折!叠合算扣射页屏', { kind: 'percent', exponent: 1 }],
    ],
    UNIT,
  );
});

/** Without the 个 and 钟 that add nothing; 个月 keeps its 个 and 分钟 its 钟. */
function nameOf(word: string): string {
  if (word.startsWith('个') && word.length > 1 && word !== '个月') return word.slice(1);
  return word.endsWith('钟') && word !== '分钟' ? word.slice(0, -1) : word;
}

/** The unit at `pos`, unless it is the head of another word. */
export function unitAt(source: Source, pos: number): Unit | null {
  const entry = wordAt(source, units(), pos);
  if (!entry) return null;
  const { word, value } = entry;
  const end = pos + word.length;
  if (isLatin(source, end - 1) && (isLatin(source, end) || isDigit(source, end))) return null;
  return { kind: value.kind, name: nameOf(word), exponent: value.exponent, end };
}

/** Whether 个 may precede the unit: the lengths of time of 两个半月 and 两个多小时. */
export function takesGe({ kind, name }: Unit): boolean {
  return kind === 'duration' && WITH_GE.split(' ').includes(name);
}
