import { describe } from 'vitest';
import { itReads, itReadsAsWritten } from '../read-cases.js';

describe('Characters are read by their units', () => {
  itReads([
    // Up to 千, and with 万 and 亿.
    ['三十六人', '三十六人', 'count 36 人'],
    ['三百五十', '三百五十', 'number 350'],
    ['报价三千七百五十万元', '三千七百五十万元', 'amount 37500000 CNY/default'],
    ['工资两万八千五百六十七元', '两万八千五百六十七元', 'amount 28567 CNY/default'],
    ['投资一万零四百八十八亿元', '一万零四百八十八亿元', 'amount 1048800000000 CNY/default'],
    ['十万八千', '十万八千', 'number 108000'],
    // 零 stands for the units that nothing is said of.
    ['五百零三', '五百零三', 'number 503'],
    ['一百二十三亿零四十五万', '一百二十三亿零四十五万', 'number 12300450000'],
    ['二十万零三', '二十万零三', 'number 200003'],
    ['一亿零两千三百人', '一亿零两千三百人', 'count 100002300 人'],
    // The capitals of cheques and contracts.
    ['捐款伍亿陆仟万元整', '伍亿陆仟万元整', 'amount 560000000 CNY/default'],
    ['罰款壹佰貳拾叁元肆角伍分', '壹佰貳拾叁元肆角伍分', 'amount 123.45 CNY/default'],
    ['壹仟贰佰叁拾肆元伍角陆分', '壹仟贰佰叁拾肆元伍角陆分', 'amount 1234.56 CNY/default'],
    // 廿 is twenty, 卅 thirty.
    ['卅五年', '卅五年', 'duration 35 年'],
    ['第廿七屆', '第廿七屆', 'ordinal 27 届'],
  ]);
  itReadsAsWritten([
    // 廿 before 世纪, which a parser takes for a length of time.
    ['廿一世紀', '廿一世紀', 'ordinal 21 世纪'],
  ]);
});

describe('点 is the decimal point between characters', () => {
  itReads([
    // Before a unit and alone, in both scripts.
    ['六十四点零五元', '六十四点零五元', 'amount 64.05 CNY/default'],
    ['一點五萬美元', '一點五萬美元', 'amount 15000 USD/word'],
    ['共七点八千亿港元', '七点八千亿港元', 'amount 780000000000 HKD/word'],
    ['三点一四', '三点一四', 'number 3.14'],
    ['一百点五', '一百点五', 'number 100.5'],
    ['零点零零一', '零点零零一', 'number 0.001'],
  ]);
});

describe('Digits in a row are a number', () => {
  itReads([
    // With 〇 or the figure 0 for nought.
    ['二〇〇八', '二〇〇八', 'number 2008'],
    ['二00八', '二00八', 'number 2008'],
    // Before a magnitude or a classifier.
    ['八七八億四一三六萬九千元', '八七八億四一三六萬九千元', 'amount 87841369000 CNY/default'],
    ['共一二三億五千萬元', '一二三億五千萬元', 'amount 12350000000 CNY/default'],
    ['共四六七間', '四六七間', 'count 467 间'],
  ]);
});

describe('两 is a digit where a number or a part of it begins, else the weight', () => {
  itReads([
    // The weight behind a whole number.
    ['30两', '30两', 'count 30 两'],
    ['两万两', '两万两', 'count 20000 两'],
    ['一百两', '一百两', 'count 100 两'],
  ]);
});
