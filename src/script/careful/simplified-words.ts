import { lazy } from '../engine/lazy.js';
import type { Term } from './term-table.js';

/** Words that the way to simplified characters would take apart: in traditional characters, then in simplified ones. */
const ROWS = `
乾隆 乾隆
乾坤 乾坤
乾陵 乾陵
徐乾學 徐乾学
李乾朗 李乾朗
執著 执着
見微知著 见微知著
連繫 联系
畫分 划分
筆畫 笔画
不著邊際 不着边际
著力 着力
著手 着手
著眼 着眼
著重 着重
著陸 着陆
著實 着实
著想 着想
著急 着急
著火 着火
著迷 着迷
著裝 着装
著色 着色
著落 着落
著涼 着凉
著魔 着魔
著床 着床
著意 着意
衣著 衣着
沉著 沉着
沈著 沉着
膠著 胶着
附著 附着
穿著 穿着
憑藉 凭借
藉由 借由
錢鍾書 钱锺书
什麼 什么
怎麼 怎么
那麼 那么
這麼 这么
多麼 多么
要麼 要么
`;

export const simplifiedWords = lazy((): readonly Term[] =>
  ROWS.trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string])
    .map(([from, to]) => ({ from, to })),
);
