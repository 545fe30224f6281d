import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A word that only begins as a unit does is no unit', () => {
  itReads([
    // Users, rounds, holders: the magnitude stands alone.
    ['日活6亿，6亿日活', '6亿', 'number 600000000', '6亿', 'number 600000000'],
    ['3亿月活', '3亿', 'number 300000000'],
    ['数千万天使轮融资', '数千万', 'number several [20000000,100000000)'],
    ['2亿年营收', '2亿', 'number 200000000'],
    ['2亿股民', '2亿', 'number 200000000'],
    ['3亿股本', '3亿', 'number 300000000'],
    ['50万车主', '50万', 'number 500000'],
    ['1万门店', '1万', 'number 10000'],
    ['3亿本金', '3亿', 'number 300000000'],
    ['60万船员', '60万', 'number 600000'],
    ['20万城管', '20万', 'number 200000'],
    // The longest unit wins.
    ['双向六车道', '六车道', 'count 6 车道'],
    ['雙向四車道', '四車道', 'count 4 车道'],
    // The number is part of the word, too.
    ['500台胞'],
    ['12期刊'],
    ['五常5克拉玛依'],
    ['3倍体'],
    ['三折页'],
    ['5元素'],
    ['三元锂电池'],
    // 元 before 素材 and 组织 is money.
    ['5亿元素材', '5亿元', 'amount 500000000 CNY/default'],
    ['拿出300元组织活动', '300元', 'amount 300 CNY/default'],
  ]);
});

describe('A word that begins as 人 does leaves 人 a unit, or holds no number', () => {
  itReads([
    // 生还, 生活.
    ['50人生还', '50人', 'count 50 人'],
    ['44万人生活困难', '44万人', 'count 440000 人'],
    // 无数人, 少数人, 数万人.
    ['感动无数人'],
    ['至少數萬人傷亡', '至少數萬人', 'count 人 several [20000,100000)'],
    ['少数人'],
  ]);
});
