import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('English magnitudes multiply figures', () => {
  itReads([
    // In words, before a currency and alone.
    ['61 billion yuan', '61 billion yuan', 'amount 61000000000 CNY/word'],
    ['5 million dollars', '5 million dollars', 'amount 5000000 USD/word'],
    ['20 million US dollars', '20 million US dollars', 'amount 20000000 USD/word'],
    ['US$1.32 billion', 'US$1.32 billion', 'amount 1320000000 USD/symbol'],
    ['1.32 billion', '1.32 billion', 'number 1320000000'],
    // As a letter behind a currency.
    ['HK$3.5B', 'HK$3.5B', 'amount 3500000000 HKD/symbol'],
    ['$5M', '$5M', 'amount 5000000 USD/symbol'],
    ['A$500 million', 'A$500 million', 'amount 500000000 AUD/symbol'],
    ['S$3m', 'S$3m', 'amount 3000000 SGD/symbol'],
    ['RMB 1.2bn', 'RMB 1.2bn', 'amount 1200000000 CNY/code'],
    ['Rmb1.5bn', 'Rmb1.5bn', 'amount 1500000000 CNY/code'],
  ]);
});

describe('k, K and w need a currency in running text', () => {
  itReads([
    // With 元 it is money; without, nothing.
    ['月薪20k元', '20k元', 'amount 20000 CNY/default'],
    ['1.5K'],
    ['100K'],
    ['20w'],
  ]);
});
