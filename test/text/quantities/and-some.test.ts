import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('余 and 多 end where the next step of the last digit begins', () => {
  itReads([
    // Behind the numeral, before a classifier.
    ['50余家', '50余家', 'count 50 家 and-some (50,60)'],
    ['百余家', '百余家', 'count 100 家 and-some (100,200)'],
    ['十余位', '十余位', 'count 10 位 and-some (10,20)'],
    ['600余位', '600余位', 'count 600 位 and-some (600,700)'],
    ['120余位', '120余位', 'count 120 位 and-some (120,130)'],
    ['300多位', '300多位', 'count 300 位 and-some (300,400)'],
    ['两千多名', '两千多名', 'count 2000 名 and-some (2000,3000)'],
    // Behind the magnitude, before a classifier.
    ['1.7万余家', '1.7万余家', 'count 17000 家 and-some (17000,18000)'],
    ['20万余人', '20万余人', 'count 200000 人 and-some (200000,300000)'],
    // Between numeral and magnitude.
    ['1000余万元', '1000余万元', 'amount 10000000 CNY/default and-some (10000000,20000000)'],
    ['10多亿元', '10多亿元', 'amount 1000000000 CNY/default and-some (1000000000,2000000000)'],
    ['五十多万元', '五十多万元', 'amount 500000 CNY/default and-some (500000,600000)'],
    // Behind the unit.
    ['4倍多', '4倍多', 'multiple 4 and-some (4,5)'],
    ['3年多', '3年多', 'duration 3 年 and-some (3,4)'],
    ['八成多', '八成多', 'percent 80 and-some (80,90)'],
    // In lengths of time.
    ['三十多年', '三十多年', 'duration 30 年 and-some (30,40)'],
    ['一个多月', '一个多月', 'duration 1 个月 and-some (1,2)'],
    ['两个多小时', '两个多小时', 'duration 2 小时 and-some (2,3)'],
    ['二十余载', '二十余载', 'duration 20 载 and-some (20,30)'],
    // Without any unit.
    ['500多', '500多', 'number 500 and-some (500,600)'],
  ]);
});

describe('Typesetting puts a space before 余, 多 and 来', () => {
  itReads([
    // Before a classifier and within a magnitude.
    ['约 50 余家', '约 50 余家', 'count 50 家 and-some (50,60)'],
    ['100 多名', '100 多名', 'count 100 名 and-some (100,200)'],
    ['10 多年', '10 多年', 'duration 10 年 and-some (10,20)'],
    ['30 多万人', '30 多万人', 'count 300000 人 and-some (300000,400000)'],
  ]);
});
