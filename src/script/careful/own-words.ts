import { lazy } from '../engine/lazy.js';
import type { Term } from './term-table.js';

/**
 * Words that the dictionaries lack, or of which they make another: in simplified characters, then in
 * OpenCC's traditional standard.
 */
const ROWS = `
天后宫 天后宮
天后庙 天后廟
胡须 鬍鬚
胡同 衚衕
台州 台州
台山市 台山市
天台山 天台山
天台县 天台縣
兄台 兄台
编钟 編鐘
吧台 吧檯
前台 前臺
后台 後臺
总台 總臺
干系 干係
折合 折合
荡秋千 盪鞦韆
刻划 刻劃
复查 複查
白术 白朮
宁浩 寧浩
余姚 餘姚
余杭 餘杭
丰臣 豐臣
丰台 豐臺
于阗 于闐
于田县 于田縣
于洪区 于洪區
于都县 于都縣
单于 單于
淳于 淳于
鲜于 鮮于
范县 范縣
范阳 范陽
并州 并州
幽并 幽并
里海 裏海
里弄 里弄
的里雅斯特 的里雅斯特
的黎波里 的黎波里
阿里巴巴 阿里巴巴
里约 里約
里昂 里昂
里斯本 里斯本
叮当 叮噹
当啷 噹啷
被发 被發
总发 總發
国历史 國歷史
年历史 年歷史
年历程 年歷程
这只有 這只有
这只能 這只能
这只会 這只會
这只是 這只是
这只要 這只要
这只需 這只需
这只可 這只可
这只不过 這只不過
那只有 那只有
那只能 那只能
那只会 那只會
那只是 那只是
那只要 那只要
那只需 那只需
那只不过 那只不過
军事干涉 軍事干涉
名丑 名丑
德米特里 德米特里
干热风 乾熱風
哄笑声 鬨笑聲
台球 檯球
强台风 強颱風
哗啦 嘩啦
抚恤金 撫卹金
合作伙伴 合作夥伴
贸易伙伴 貿易夥伴
战略伙伴 戰略夥伴
老板 老闆
子丑 子丑
抗旱防干 抗旱防乾
犯困 犯睏
`;

/** Villages of a family 于, in both scripts: 于家庄; but 位于家庄 is none. */
const VILLAGES = '村村 庄莊 沟溝 屯屯 堡堡 湾灣 坡坡 寨寨 坪坪 店店 营營 洼窪 岭嶺 坝壩';
const NO_VILLAGE_AFTER = Array.from('位处由对属源始至终关在等基归利限过善敢高低大小多少优自');

export const ownWords = lazy((): readonly Term[] => [
  ...ROWS.trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string])
    .map(([from, to]) => ({ from, to, yields: true })),
  ...VILLAGES.split(' ').map(([from = '', to = '']) => ({
    from: `于家${from}`,
    to: `于家${to}`,
    notAfter: NO_VILLAGE_AFTER,
  })),
]);
