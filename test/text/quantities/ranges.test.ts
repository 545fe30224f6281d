import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('The two numbers of a range share the unit', () => {
  itReads([
    // 至, 到 and 从.
    ['6000至8000人', '6000至8000人', 'count 人 range [6000,8000]'],
    ['三到五年', '三到五年', 'duration 年 range [3,5]'],
    ['五至十名', '五至十名', 'count 名 range [5,10]'],
    ['从5家到10家', '5家到10家', 'count 家 range [5,10]'],
    // Dashes and tildes.
    ['3—5个', '3—5个', 'count 个 range [3,5]'],
    ['10～20家', '10～20家', 'count 家 range [10,20]'],
    // Each number has the unit.
    ['3亿至5亿元', '3亿至5亿元', 'amount CNY/default range [300000000,500000000]'],
    ['50%至60%', '50%至60%', 'percent range [50,60]'],
    ['30%-40%', '30%-40%', 'percent range [30,40]'],
    ['3%~5%', '3%~5%', 'percent range [3,5]'],
    // 个 belongs to the unit.
    ['3个至5个百分点', '3个至5个百分点', 'count 百分点 range [3,5]'],
    ['两个到三个月', '两个到三个月', 'duration 个月 range [2,3]'],
    // A multiple.
    ['2至3倍', '2至3倍', 'multiple range [2,3]'],
  ]);
});

describe('They share the magnitude, where that makes the first number the smaller one', () => {
  itReads([
    // The magnitude stands once.
    ['100-200万元', '100-200万元', 'amount CNY/default range [1000000,2000000]'],
    ['3至5千万元', '3至5千万元', 'amount CNY/default range [30000000,50000000]'],
    ['1千至2千万元', '1千至2千万元', 'amount CNY/default range [10000000,20000000]'],
    // It does not fit the first number.
    ['8500到3万港元', '8500到3万港元', 'amount HKD/word range [8500,30000]'],
    ['8500到3万元', '8500到3万元', 'amount CNY/default range [8500,30000]'],
    ['五百到八千万元', '五百到八千万元', 'amount CNY/default range [5000000,80000000]'],
    ['一千五到两千元', '一千五到两千元', 'amount CNY/default range [1500,2000]'],
    // 千 or 百 of their own share the 万 or 亿 alone.
    ['一千到两千万元', '一千到两千万元', 'amount CNY/default range [10000000,20000000]'],
    ['七千至九千亿元', '七千至九千亿元', 'amount CNY/default range [700000000000,900000000000]'],
    ['三百至五百万人', '三百至五百万人', 'count 人 range [3000000,5000000]'],
    ['一百到两百億元', '一百到两百億元', 'amount CNY/default range [10000000000,20000000000]'],
    ['三百五十到四百万元', '三百五十到四百万元', 'amount CNY/default range [3500000,4000000]'],
    ['二十到三千万元', '二十到三千万元', 'amount CNY/default range [200000,30000000]'],
    // Each number has its own magnitude.
    [
      '1.5万亿元至2万亿元',
      '1.5万亿元至2万亿元',
      'amount CNY/default range [1500000000000,2000000000000]',
    ],
    ['20多万至30万人', '20多万至30万人', 'count 人 range [200000,300000]'],
  ]);
});

describe('A fraction that no decimal ends begins no range', () => {
  itReads([
    ['三分之一至二分之一', '三分之一', 'number ≈0.3333333333333333', '二分之一', 'number 0.5'],
    ['四分之一至二分之一', '四分之一至二分之一', 'number range [0.25,0.5]'],
  ]);
});

describe('Numbers in a row make a range', () => {
  itReads([
    // Of units, tens, hundreds and magnitudes.
    ['两三百人', '两三百人', 'count 人 range [200,300]'],
    ['五六十家', '五六十家', 'count 家 range [50,60]'],
    ['三四千万元', '三四千万元', 'amount CNY/default range [30000000,40000000]'],
    ['七八个', '七八个', 'count 个 range [7,8]'],
    ['二三十人', '二三十人', 'count 人 range [20,30]'],
    ['十七八岁', '十七八岁', 'count 岁 range [17,18]'],
    // Lengths of time.
    ['一两天', '一两天', 'duration 天 range [1,2]'],
    ['三五年', '三五年', 'duration 年 range [3,5]'],
    ['一兩天', '一兩天', 'duration 天 range [1,2]'],
  ]);
});

describe('Signs stand before either end', () => {
  itReads([
    // Below nought.
    ['-10℃~-5℃', '-10℃~-5℃', 'count ℃ range [-10,-5]'],
    ['-10至5℃', '-10至5℃', 'count ℃ range [-10,5]'],
    ['零下10℃至零下5℃', '零下10℃至零下5℃', 'count ℃ range [-10,-5]'],
    ['-3%至-1%', '-3%至-1%', 'percent range [-3,-1]'],
    // ± is a margin, not a value.
    ['±2%'],
  ]);
});

describe('The ends of a range may be told to be included', () => {
  itReads([
    // （含） behind the first.
    ['1万(含)-5万元', '1万(含)-5万元', 'amount CNY/default range [10000,50000]'],
    ['投資3億（含）至5億元', '3億（含）至5億元', 'amount CNY/default range [300000000,500000000]'],
  ]);
});
