import { lazy } from '../engine/lazy.js';
import type { CharacterRule } from './character-rules.js';

/** Words, apart by spaces. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a character of traditional text stands for, next to certain words; the first row that fits wins. */
export const simplifiedRules = lazy((): readonly CharacterRule[] => [
  // 著: to write, writings, to be plain; else what print in simplified characters writes as 着.
  {
    character: '著',
    reading: '著',
    before: words('原 專 土 卓 論 編 合 譯 遺 巨 名 拙 顯 昭 撰 所 新 近 舊 炳 校'),
    notAfter: words(
      '討論 議論 談論 爭論 評論 辯論 無論 不論 勿論 還原 配合 結合 融合 符合 混合 整合 集合 聯合 迎合 綜合 適合 撮合 聚合 巧合 翻譯 彰顯 凸顯 突顯 更新 創新 刷新 接近 靠近 逼近 鄰近 附近 臨近 走近 湊近 擴大 放大 偉大 壯大 巨大 獨自 各自 親自 ' +
        '知名 報名 命名 簽名 署名 提名 力大 努力 用力 奮力 極力 公共 一共 總共 比較 學校 顯名 安全 成全 健全 完全 保全 歷史 關注 注註 傾注 專注 灌注 主著 做主 作主',
    ),
    notBefore: words('膽 聲'),
  },
  {
    character: '著',
    reading: '著',
    after: words('作 名 者 述 稱 錄 書 有 文 譯 於世 於 《 〈 『《 墨 聞 論 ）'),
  },
  { character: '著', reading: '着' },
  // 乾: the first of the eight trigrams, reigns and places named by it, names; else dry.
  {
    character: '乾',
    reading: '乾',
    after: words('隆 坤 陵 縣 卦 元 清宮 嘉 寧 符 德 道 封 化 象 綱 位 乾'),
    notAfter: words('餅 風 烘 晒 曬'),
  },
  {
    character: '乾',
    reading: '乾',
    before: words(
      '徐 李 王 張 劉 陳 楊 趙 黃 周 吳 孫 胡 朱 高 林 何 郭 馬 羅 梁 宋 鄭 謝 韓 唐 馮 于 董 蕭 程 曹 袁 鄧 許 傅 沈 曾 彭 呂 蘇 盧 蔣 蔡 賈 丁 魏 薛 葉 閻 余 潘 杜 戴 夏 鍾 汪 田 任 姜 范 方 石 姚 譚 廖 鄒 熊 金 陸 郝 孔 白 崔 康 毛 邱 秦 江 史 顧 侯 邵 孟 龍 萬 段 雷 錢 湯 尹 黎 易 常 武 喬 賀 賴 龔 文',
    ),
    after: words(
      '學 輝 朗 亨 初 德 生 三 坤 元 之 一 文 明 祥 祐 佑 泰 始 行 健 剛 惕 龍 華 民 福 貴 榮 興 運 宗 宇',
    ),
  },
  {
    character: '乾',
    reading: '乾',
    before: words('魏 康 體 承'),
    after: words('， 。 、 ； ： ？ ！ ） 》 」'),
  },
  {
    character: '乾',
    reading: '乾',
    before: words('王 李 張 劉 陳 楊 趙 黃 吳 徐 孫 馬 朱 郭 林 高 羅 鄭 謝 唐 許 鄧'),
    after: words('說 表示 指出 認為 介紹 強調 先生 教授 主任'),
  },
  { character: '乾', reading: '干' },
  // 甚: 甚麼 is 什么.
  { character: '甚', reading: '什', after: words('麼 么 麽') },
  { character: '妳', reading: '你' },
  { character: '牠', reading: '它' },
  { character: '祂', reading: '他' },
  // 瞭: to watch from afar; else to understand.
  { character: '瞭', reading: '瞭', after: words('望') },
  { character: '瞭', reading: '了' },
  // 藉: to console, in disorder; else a pretext.
  { character: '藉', reading: '藉', before: words('慰 狼 蘊 枕 杯盤狼') },
  { character: '藉', reading: '借' },
  // 沈: to sink in words that print writes with 沉; else a surname, a city.
  {
    character: '沈',
    reading: '沉',
    after: words(
      '默 重 沒 浸 澱 迷 著 着 思 睡 船 痛 淪 穩 積 悶 吟 寂 溺 醉 甸 降 落 毅 靜 冤 疴 渣 香木 入 下 甸甸',
    ),
    notAfter: words('姓 老 小 · 、'),
  },
  {
    character: '沈',
    reading: '沉',
    before: words('深 低 消 陰 暗 下 昏 浮 墜 擊 死 黑 灰 暮氣沉'),
    notBefore: words('陽 從 先 小 女'),
  },
  { character: '沈', reading: '沈' },
  // 徵: the note of the scale; else a sign, to levy.
  { character: '徵', reading: '徵', before: words('角 魏'), notBefore: words('收 求 稅 兵') },
  // 餘: where 余 would be read as a surname, print keeps the meaning by 余 all the same.
  // 於: a place and a surname; else 于.
  { character: '於', reading: '於', after: words('潛 陵 菟 乎 戲') },
  // 份: 部份 is 部分; 佈 and 佔 OpenCC knows.
  {
    character: '份',
    reading: '分',
    before: words('部 充 成 水'),
    notBefore: words('額 有'),
    notAfter: words('一部 兩部 三部 幾部 這部 十足 每股'),
  },
  {
    character: '畫',
    reading: '划',
    before: words('計 規 策 企 籌'),
    notAfter: words('設計 統計 會計 估計 共計 總計 合計 預計 法規 毛 水 鉛 鋼 粉 一'),
  },
  { character: '敍', reading: '叙' },
  { character: '枱', reading: '台' },
  { character: '粧', reading: '妆' },
  { character: '糭', reading: '粽' },
  { character: '衞', reading: '卫' },
  { character: '衹', reading: '只' },
  { character: '簷', reading: '檐' },
  { character: '痺', reading: '痹' },
  { character: '睪', reading: '睾' },
  { character: '顎', reading: '颚' },
  { character: '擡', reading: '抬' },
  { character: '歎', reading: '叹' },
  { character: '彷', reading: '仿', after: words('彿 佛') },
  { character: '彿', reading: '佛', before: words('彷') },
  { character: '嚐', reading: '尝' },
  { character: '噁', reading: '恶', after: words('心') },
  { character: '週', reading: '周' },
  { character: '嗎', reading: '吗' },
]);
