import type { Term } from './term-table.js';

/**
 * Words that the dictionaries lack, or of which they make another: in simplified characters, then in
 * OpenCC's traditional standard.
 */
const ROWS = `
天后宫 天后宮
天后庙 天后廟
皇后大道 皇后大道
胡须 鬍鬚
胡同 衚衕
叮当 叮噹
当啷 噹啷
铃儿响叮当 鈴兒響叮噹
老板 老闆
台州 台州
台山市 台山市
天台山 天台山
天台县 天台縣
兄台 兄台
玉林市 玉林市
编钟 編鐘
吧台 吧檯
前台 前臺
后台 後臺
干系 干係
一只只 一隻隻
秋千 鞦韆
刻划 刻劃
复查 複查
白术 白朮
宁浩 寧浩
余姚 餘姚
余杭 餘杭
批准书 批准書
丰臣 豐臣
丰台 豐臺
丰台区 豐臺區
范德萨 范德薩
干都 干都
于阗 于闐
于田县 于田縣
于洪区 于洪區
于都县 于都縣
于家村 于家村
单于 單于
淳于 淳于
鲜于 鮮于
范县 范縣
范阳 范陽
范德华 范德華
范艾伦 范艾倫
林郁方 林郁方
里弄 里弄
坂里 坂里
阿里 阿里
里海 裏海
的里雅斯特 的里雅斯特
的黎波里 的黎波里
涂料 塗料
并州 并州
并购 併購
幽并 幽并
药丸 藥丸
`;

export const OWN_WORDS: readonly Term[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(' ') as [string, string])
  .map(([from, to]) => ({ from, to }));
