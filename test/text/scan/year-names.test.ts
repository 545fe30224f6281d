import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Four digits of a year before a name that a unit begins are that year', () => {
  itReads([
    // Examinations, fairs and forums.
    ['2024国考报名', '2024', 'date 2024 year'],
    ['2023省考成绩', '2023', 'date 2023 year'],
    ['2024车展开幕', '2024', 'date 2024 year'],
    ['2023家博会', '2023', 'date 2023 year'],
    ['2024家電展', '2024', 'date 2024 year'],
    ['2024城市更新论坛', '2024', 'date 2024 year'],
    ['2024集成电路大会', '2024', 'date 2024 year'],
    // A rank or a feast follows.
    ['2024首届大会', '2024', 'date 2024 year', '首届', 'ordinal 1 届'],
    ['2024双十一成交', '2024', 'date 2024 year'],
    // 元宇宙, 十大, 百强.
    ['2024元宇宙大会', '2024', 'date 2024 year'],
    ['2024十大科技进展', '2024', 'date 2024 year'],
    ['2024百强榜', '2024', 'date 2024 year'],
    // So it does in brackets, where the name tells the year; another rank says nothing of it.
    ['上海论坛2016（第四届）', '2016', 'date 2016 year', '第四届', 'ordinal 4 届'],
    ['上海论坛2016（首届）', '2016', 'date 2016 year', '首届', 'ordinal 1 届'],
    ['上海论坛2016（第四次）', '2016', 'number 2016', '第四次', 'ordinal 4 次'],
    ['上海论坛2016（首次）', '2016', 'number 2016', '首次', 'ordinal 1 次'],
    ['上海论坛2016（共四届）', '2016', 'number 2016', '四届', 'count 4 届'],
    // All else counts.
    ['签约2024家企业', '2024家', 'count 2024 家'],
    ['共2000字', '2000字', 'count 2000 字'],
    ['完成1995步训练', '1995步', 'count 1995 步'],
  ]);
});
