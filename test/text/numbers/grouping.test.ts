import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Commas and single spaces group digits in threes', () => {
  itReads([
    // Commas.
    ['1,000,000.50美元', '1,000,000.50美元', 'amount 1000000.5 USD/word'],
    ['12,345', '12,345', 'number 12345'],
    ['3,205.5点', '3,205.5点', 'count 3205.5 点'],
    // Spaces.
    ['12 345 元', '12 345 元', 'amount 12345 CNY/default'],
    ['12 345.67元', '12 345.67元', 'amount 12345.67 CNY/default'],
  ]);
});

describe('A full-width comma groups between full-width digits, and between others only before 元 or a fraction', () => {
  itReads([
    // It groups.
    ['１，２３４，５６７元', '１，２３４，５６７元', 'amount 1234567 CNY/default'],
    ['１，０００元', '１，０００元', 'amount 1000 CNY/default'],
    ['82，225.00元', '82，225.00元', 'amount 82225 CNY/default'],
    ['3，500元', '3，500元', 'amount 3500 CNY/default'],
    // It parts a label from a count.
    ['图3,12家企业', '12家', 'count 12 家'],
  ]);
});

describe('A space beside the comma of a group is damage where something is counted', () => {
  itReads([
    // Before 元, a magnitude and a classifier.
    ['3, 500元', '3, 500元', 'amount 3500 CNY/default'],
    ['1, 200万元', '1, 200万元', 'amount 12000000 CNY/default'],
    ['12, 345家', '12, 345家', 'count 12345 家'],
    // Nothing is counted.
    ['共3, 500', '3', 'number 3', '500', 'number 500'],
  ]);
});

describe('Groups of figures stand behind spaced magnitudes', () => {
  itReads([
    // As Taiwan writes its budgets.
    ['2 兆 7,629 億 6,400 萬元', '2 兆 7,629 億 6,400 萬元', 'amount 2762964000000 CNY/default'],
    ['歲入 3 兆 1,000 億元', '3 兆 1,000 億元', 'amount 3100000000000 CNY/default'],
    // Four digits of a year are no group.
    ['4 億 2024 年', '4 億', 'number 400000000', '2024 年', 'date 2024 year'],
  ]);
});
