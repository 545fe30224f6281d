import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('角, 毛 and 分 stand behind 元 or 块', () => {
  itReads([
    // In words and figures.
    ['售价12元5角', '12元5角', 'amount 12.5 CNY/default'],
    [
      '一千二百三十四万五千六百七十八元九角',
      '一千二百三十四万五千六百七十八元九角',
      'amount 12345678.9 CNY/default',
    ],
    ['五块八毛', '五块八毛', 'amount 5.8 CNY/default'],
    ['两块二毛五', '两块二毛五', 'amount 2.25 CNY/default'],
    ['三百五十块五毛', '三百五十块五毛', 'amount 350.5 CNY/default'],
    ['一万二千三百块零五角', '一万二千三百块零五角', 'amount 12300.5 CNY/default'],
    [
      '三十六万二千四百一十二元八角七分',
      '三十六万二千四百一十二元八角七分',
      'amount 362412.87 CNY/default',
    ],
    // 零 before or instead of them.
    ['一百块零五毛', '一百块零五毛', 'amount 100.5 CNY/default'],
    ['叁拾元零角零分', '叁拾元零角零分', 'amount 30 CNY/default'],
    ['零元零角贰分', '零元零角贰分', 'amount 0.02 CNY/default'],
    ['7元05分', '7元05分', 'amount 7.05 CNY/default'],
    ['7元60分', '7元60分', 'amount 7.6 CNY/default'],
    ['700元00分', '700元00分', 'amount 700 CNY/default'],
    ['五块零六', '五块零六', 'amount 5.06 CNY/default'],
    // 厘 behind 分.
    ['贰元叁角肆分伍厘', '贰元叁角肆分伍厘', 'amount 2.345 CNY/default'],
    // Of other currencies.
    ['2美元30美分', '2美元30美分', 'amount 2.3 USD/word'],
    ['四英镑又五便士', '四英镑又五便士', 'amount 4.05 GBP/word'],
    ['8港元5角', '8港元5角', 'amount 8.5 HKD/word'],
    // Of another currency than the sum before it.
    ['10美元50欧分', '10美元', 'amount 10 USD/word', '50欧分', 'amount 0.5 EUR/word'],
  ]);
});

describe('A digit or 半 alone behind 块 or 毛 is of the next coin', () => {
  itReads([
    // Behind 块.
    ['三块五', '三块五', 'amount 3.5 CNY/default'],
    ['两块半，', '两块半', 'amount 2.5 CNY/default'],
    ['两块五一斤', '两块五', 'amount 2.5 CNY/default', '一斤', 'count 1 斤'],
    // Behind 毛.
    ['八毛五', '八毛五', 'amount 0.85 CNY/default'],
    ['九毛九', '九毛九', 'amount 0.99 CNY/default'],
  ]);
});

describe('块 is money at the end of a clause, behind tens and before 钱', () => {
  itReads([
    // Behind tens, and before 钱.
    ['花了三百五十块', '三百五十块', 'amount 350 CNY/default'],
    ['十块钱', '十块钱', 'amount 10 CNY/default'],
  ]);
});

describe('角, 毛 and 分 alone are money with 钱, Arabic digits or the name of the currency', () => {
  itReads([
    // With 钱, and with digits.
    ['5毛', '5毛', 'amount 0.5 CNY/default'],
    ['五毛钱', '五毛钱', 'amount 0.5 CNY/default'],
    ['5分钱', '5分钱', 'amount 0.05 CNY/default'],
    ['一毛钱', '一毛钱', 'amount 0.1 CNY/default'],
    // With the name of the currency.
    ['人民币贰角', '人民币贰角', 'amount 0.2 CNY/word'],
    ['50美分', '50美分', 'amount 0.5 USD/word'],
    ['30便士', '30便士', 'amount 0.3 GBP/word'],
    ['9戈比', '9戈比', 'amount 0.09 RUB/word'],
    ['二百二十五美分', '二百二十五美分', 'amount 2.25 USD/word'],
  ]);
});
