import { lazy } from '../engine/lazy.js';
import type { CharacterRule } from './character-rules.js';

/** Words, apart by spaces. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Characters. */
const characters = (text: string): readonly string[] => Array.from(text);

const DIGITS = characters('0123456789０１２３４５６７８９');
const NUMERALS = characters('〇一二三四五六七八九十百千万两几数余多半');
/** Characters that foreign names are spelled with. */
const SPELLING = characters(
  '阿埃艾安昂奥巴拜班邦贝本比彼宾波博伯勃布蔡查茨达戴丹道德登迪蒂丁东杜顿多厄恩尔法凡范费芬弗夫福盖冈戈格葛古哈海汉赫亨胡华怀霍基吉加贾杰金久卡坎考科克肯库奎拉莱兰朗劳勒雷黎理立利莉林琳卢鲁路露伦罗洛马玛麦曼毛梅门蒙米密明摩莫姆木穆拿纳娜南瑙内尼娘宁牛纽农努诺欧帕潘庞佩彭皮平泼普齐契恰强乔切琴邱萨塞桑瑟森沙山尚舍圣施什史舒朔斯苏索塔泰坦汤陶特滕廷图土托瓦万旺威韦维魏温文翁沃乌武西希夏先香谢欣辛休许雅亚扬耶叶伊因英尤于约赞泽增扎詹珍芝朱庄卓兹祖佐',
);

/**
 * What a character of simplified text stands for outside the phrases of the dictionaries, next to certain
 * words; the first row that fits wins, and where none does the usual form stays.
 */
export const traditionalRules = lazy((): readonly CharacterRule[] => [
  // 里: a measure after numbers, a syllable of foreign names; else 裏, inside.
  { character: '里', reading: '里', before: NUMERALS, notAfter: words('这几 那几') },
  { character: '里', reading: '里', before: DIGITS },
  {
    character: '里',
    reading: '里',
    before: SPELLING,
    after: characters('克斯亚尼诺奇茨兹尔昂奥特夫格巴布拉基普埃庇夸加什多姆科-—·•'),
  },
  {
    character: '里',
    reading: '里',
    before: words('马里 格鲁 阿卜 普里 马格 海布 撒马 塔塔 加布 · •'),
    notBefore: words('面 头'),
  },
  // 只: how many animals, ships and things in pairs; else only.
  {
    character: '只',
    reading: '隻',
    before: [...DIGITS, ...characters('百千万多余来')],
    after: words(
      '猫 狗 鸡 鸭 鹅 鸟 羊 兔 猪 猴 虎 老虎 狮 熊 大熊猫 狼 鼠 老鼠 小鼠 龟 蟹 虾 蝴蝶 蜜蜂 蚊 苍蝇 蚂蚁 虫 鹰 鹤 鸽 燕 鹿 骆驼 大象 猩猩 恐龙 动物 股票 股 基金 新股 个股 债券 手 脚 眼睛 耳朵 鞋 袜 船 渔船 舰 航母 箱子 杯子 碗 瓶 桶 篮 球 足球 灯笼 壶 锅 口罩',
    ),
  },
  // 干: 干 in names of old; dry.
  { character: '干', reading: '干', after: words('莫 邪 卿') },
  { character: '干', reading: '乾', after: words('洁 瞪眼 燃') },
  // 发: hair in its words; else to send, to develop.
  {
    character: '发',
    reading: '髮',
    before: words('黑 金 银 长 短 卷 直 剪 理 烫 染 护 美 秀 束 假 脱 华 植 头'),
    after: words('型 廊 质 际 根 梢 丝 夹 箍 髻 妆 店 屋'),
  },
  // 系: to be, in writs; to tie.
  {
    character: '系',
    reading: '係',
    before: words('实 纯 乃 皆 均 无疑 证实'),
    notBefore: words('统 列 主任'),
  },
  { character: '系', reading: '繫', before: words('拴 捆'), notBefore: words('统 列') },
  {
    character: '系',
    reading: '繫',
    after: words('安全带 领带 腰带 围巾 红领巾 围裙 于一身'),
    notAfter: words('体 关 中文 语 太阳 银河 派 谱 院 星 水 山 科 学'),
  },
  // 几: a small table.
  { character: '几', reading: '几', before: words('窗明 炕') },
  // 准: to allow; else a standard.
  {
    character: '准',
    reading: '准',
    before: words('未 奉 钦 诏 报请'),
    notBefore: words('确 则 备 时'),
  },
  {
    character: '准',
    reading: '准',
    after: words('生证 其 售'),
    notAfter: words('标 水 精 瞄 基 对'),
  },
  // 征: to march; else to levy, a sign.
  {
    character: '征',
    reading: '征',
    before: words('从 二万五千里长'),
    notBefore: words('求 集 收 文 税 地 用 信 兵 召 象 兆'),
  },
  // 冲: to rinse, and names; else to dash.
  { character: '冲', reading: '沖', after: words('咖啡 稀 账'), notAfter: words('缓 反 对 俯') },
  { character: '冲', reading: '沖', before: words('张翼 慕容') },
  // 松: a pine; else loose.
  { character: '松', reading: '松', before: words('古 迎客 杉 岁寒 樟子 不老') },
  {
    character: '松',
    reading: '鬆',
    before: words('略 稍 没有放 从没放'),
    notBefore: words('柏 树'),
  },
  // 谷: grain; else a valley.
  { character: '谷', reading: '穀', after: words('粮 贱'), notAfter: words('山 河 峡 幽 硅') },
  // 表: a clock; else a surface, a table.
  { character: '表', reading: '錶', before: words('百达翡丽 瑞士名 修手') },
  // 出: an act of a play.
  {
    character: '出',
    reading: '齣',
    before: NUMERALS,
    after: words(
      '戏 京剧 话剧 好戏 大戏 折子戏 闹剧 悲剧 喜剧 昆曲 越剧 音乐剧 歌剧 滑稽戏 重头戏 粤剧 豫剧 川剧 木偶',
    ),
    notAfter: words('第一 唯一 划一'),
  },
  // 丑: a clown; else ugly.
  { character: '丑', reading: '丑', before: words('名'), after: characters('，。、；！？》”') },
  // 斗: a dipper, a measure; else to fight.
  { character: '斗', reading: '斗', before: words('簸'), notBefore: words('争 士 志') },
  { character: '斗', reading: '斗', after: words('柜 米') },
  // 范: Dutch and Flemish names.
  { character: '范', reading: '范', before: words('· •') },
  { character: '范', reading: '范', after: words('德萨 德华 德贝克 德维尔 弗利特 ·') },
  // 困: sleepy; else distress.
  { character: '困', reading: '睏', before: words('犯'), notBefore: words('难 境 扰') },
  // 蒙: drizzling.
  { character: '蒙', reading: '濛', before: words('迷 蒙 空'), after: words('蒙 雨 雾 细雨') },
  // 仆: to fall.
  { character: '仆', reading: '仆', after: words('后继') },
  // 朴: a surname of Korea.
  { character: '朴', reading: '朴', after: words('宝剑 信惠 赞郁 茨茅斯') },
  // 签: a slip, a label; else to sign.
  {
    character: '签',
    reading: '籤',
    before: words('上上 下下 灵'),
    notBefore: words('约 署 订 字'),
  },
  // 千: a swing.
  {
    character: '千',
    reading: '韆',
    before: words('荡秋 打秋'),
  },
  // 舍: to give up; else a house.
  { character: '舍', reading: '捨', after: words('近求远'), notAfter: words('宿 校 房 农') },
  { character: '舍', reading: '捨', before: words('四') },
  // 坛: a jar; else a terrace, a forum.
  { character: '坛', reading: '罈', before: words('泡菜 瓦') },
  // 须: a beard.
  { character: '须', reading: '鬚', before: words('髯') },
  { character: '胡', reading: '鬍', after: words('茬 楂') },
  // 云: to say.
  {
    character: '云',
    reading: '云',
    before: words('诗 古人 子 不知所 人亦 书'),
    after: characters('：，。亦“「'),
  },
  // 赞: to praise; else to help.
  {
    character: '赞',
    reading: '讚',
    before: words('点 激 被 齐'),
    notBefore: words('成 助 同 比'),
  },
  // 扎: to tie.
  { character: '扎', reading: '紮', after: words('染 辫'), notAfter: words('挣') },
  // 志: to record; else a will.
  {
    character: '志',
    reading: '誌',
    before: words('通史 题 村史 史'),
    after: characters('》，。、馆'),
  },
  // 周: a week; else around.
  {
    character: '周',
    reading: '週',
    before: DIGITS,
    notBefore: words('年 岁 边 围 长'),
  },
  // 制: to make; else a rule.
  {
    character: '制',
    reading: '製',
    after: words('衣厂 药厂 造 成品 片厂 冰 毒 假 售 陶'),
    notAfter: words('体 学 税 管 限 控 抑 强 节 克 法 编 机 遏 压 钳 规 任 包 轨'),
  },
  // 注: a note; else to pour, to mind.
  {
    character: '注',
    reading: '註',
    before: words('编者 译者'),
    notBefore: words('意 重 目 入 射'),
  },
  // 吊: to mourn.
  { character: '吊', reading: '弔', after: words('慰'), notAfter: words('上') },
  // 回: to go round; else to return.
  { character: '回', reading: '迴', before: words('萦'), notBefore: words('到 来') },
  // 夸: foreign names.
  {
    character: '夸',
    reading: '夸',
    before: words('恰 尼加拉 基里 乔'),
    after: characters('克特贾祖德'),
  },
  // 岳: a mountain of five.
  { character: '岳', reading: '岳', before: words('薛') },
]);
