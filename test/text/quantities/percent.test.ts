import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A sign or 分之 makes a percentage', () => {
  itReads([
    // Signs.
    ['40%', '40%', 'percent 40'],
    ['30％', '30％', 'percent 30'],
    ['5‰', '5‰', 'percent 0.5'],
    // 百分之, 千分之 and 万分之.
    ['百分之四十', '百分之四十', 'percent 40'],
    ['百分之三点五', '百分之三点五', 'percent 3.5'],
    ['百分之百', '百分之百', 'percent 100'],
    ['百分之負五', '百分之負五', 'percent -5'],
    ['千分之三', '千分之三', 'percent 0.3'],
    ['万分之一', '万分之一', 'percent 0.01'],
    ['百分之一百五十', '百分之一百五十', 'percent 150'],
    ['负百分之十', '负百分之十', 'percent -10'],
    // Without 之.
    ['百分百', '百分百', 'percent 100'],
    ['百分三十', '百分三十', 'percent 30'],
  ]);
});

describe('成 are tenths, and 折 what is paid of the price', () => {
  itReads([
    // 成, with a digit or 半 behind it.
    ['三成', '三成', 'percent 30'],
    ['八成五', '八成五', 'percent 85'],
    ['十成', '十成', 'percent 100'],
    ['10成', '10成', 'percent 100'],
    ['三成半', '三成半', 'percent 35'],
    ['七成半', '七成半', 'percent 75'],
    ['七成2', '七成2', 'percent 72'],
    ['三成5', '三成5', 'percent 35'],
    ['半成', '半成', 'percent 5'],
    ['八成半', '八成半', 'percent 85'],
    // 折: what is paid.
    ['8.5折', '8.5折', 'percent 85'],
    ['七五折', '七五折', 'percent 75'],
    ['打八折', '八折', 'percent 80'],
    ['四点五折', '四点五折', 'percent 45'],
  ]);
});

describe('A range of percentages shares the sign', () => {
  itReads([
    // 百分之 once, and tenths.
    ['百分之三十到四十', '百分之三十到四十', 'percent range [30,40]'],
    ['三四成', '三四成', 'percent range [30,40]'],
    ['三成至五成', '三成至五成', 'percent range [30,50]'],
    ['百分之10到20', '百分之10到20', 'percent range [10,20]'],
  ]);
});
