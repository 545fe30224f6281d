import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('倍 is the factor as worded', () => {
  itReads([
    // Figures and characters.
    ['4倍', '4倍', 'multiple 4'],
    ['1.5倍', '1.5倍', 'multiple 1.5'],
    ['十倍', '十倍', 'multiple 10'],
    ['两倍半', '两倍半', 'multiple 2.5'],
    ['增长一倍', '一倍', 'multiple 1'],
    ['百倍', '百倍', 'multiple 100'],
    // 数倍 leaves it open.
    ['数倍', '数倍', 'multiple several [2,10)'],
  ]);
});

describe('番 doubles', () => {
  itReads([
    // Once and twice.
    ['翻番', '翻番', 'multiple 2'],
    ['翻一番', '翻一番', 'multiple 2'],
    ['翻了两番', '翻了两番', 'multiple 4'],
    ['翻倍', '翻倍', 'multiple 2'],
    ['翻了一倍', '翻了一倍', 'multiple 2'],
  ]);
});
