import { describe } from 'vitest';
import { itReads, itReadsAsWritten } from '../read-cases.js';

describe('第 makes a rank', () => {
  itReads([
    // Editions and batches.
    ['第27届论坛', '第27届', 'ordinal 27 届'],
    ['第八屆大賽', '第八屆', 'ordinal 8 届'],
    ['第二批', '第二批', 'ordinal 2 批'],
    ['第20届', '第20届', 'ordinal 20 届'],
    // Places, numbers and paragraphs.
    ['第一个国家级高新区', '第一个', 'ordinal 1 个'],
    ['第一家', '第一家', 'ordinal 1 家'],
    ['第3位', '第3位', 'ordinal 3 位'],
    ['第十二条第二款', '第十二条', 'ordinal 12 条', '第二款', 'ordinal 2 款'],
    ['第（三）项', '第（三）项', 'ordinal 3 项'],
    ['第 5 名', '第 5 名', 'ordinal 5 名'],
    ['第15号', '第15号', 'ordinal 15 号'],
    ['第三代', '第三代', 'ordinal 3 代'],
    ['第一百二十三条', '第一百二十三条', 'ordinal 123 条'],
    ['第1200位', '第1200位', 'ordinal 1200 位'],
    ['第二次世界大战', '第二次', 'ordinal 2 次'],
    // Without a unit.
    ['排名第一', '第一', 'ordinal 1'],
    // The unit begins another word.
    ['第三产业', '第三', 'ordinal 3'],
    ['第一线'],
    // A quarter without its year may be a series.
    ['第二季', '第二季', 'ordinal 2 季'],
  ]);
});

describe('首 is the first', () => {
  itReads([
    // Before a classifier.
    ['位居首位', '首位', 'ordinal 1 位'],
    ['首届论坛', '首届', 'ordinal 1 届'],
    ['首批', '首批', 'ordinal 1 批'],
    ['首個', '首個', 'ordinal 1 个'],
    ['首次', '首次', 'ordinal 1 次'],
    ['首期', '首期', 'ordinal 1 期'],
  ]);
});

describe('Congresses and centuries are ranks without 第', () => {
  itReads([
    // 届 behind tens.
    ['二十届三中全会', '二十届', 'ordinal 20 届'],
    ['十四届全国人大', '十四届', 'ordinal 14 届'],
  ]);
  itReadsAsWritten([
    // 世纪, which a parser takes for a length of time.
    ['21世纪', '21世纪', 'ordinal 21 世纪'],
  ]);
});

describe('Ranks make a range', () => {
  itReads([
    // 第 once or twice.
    ['第3-5名', '第3-5名', 'ordinal 名 range [3,5]'],
    ['第三至第五名', '第三至第五名', 'ordinal 名 range [3,5]'],
    ['第1至3届', '第1至3届', 'ordinal 届 range [1,3]'],
    ['第12—15页', '第12—15页', 'ordinal 页 range [12,15]'],
    // Of a list only the first has its 第, and the rest are left alone.
    ['第一、二、三名', '第一', 'ordinal 1'],
    ['第二和三季', '第二', 'ordinal 2'],
  ]);
});
