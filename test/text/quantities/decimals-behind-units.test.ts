import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('Decimals may stand behind 米, 秒 and 度', () => {
  itReads([
    // Figures.
    ['身高1米85', '1米85', 'count 1.85 米'],
    ['46秒80', '46秒80', 'duration 46.8 秒'],
    ['37度2', '37度2', 'count 37.2 度'],
    // Characters.
    ['一米八', '一米八', 'count 1.8 米'],
    ['两米五', '两米五', 'count 2.5 米'],
    ['八十米一二', '八十米一二', 'count 80.12 米'],
    ['十秒零七', '十秒零七', 'duration 10.07 秒'],
    // Before a comma.
    ['25秒12,领先', '25秒12', 'duration 25.12 秒'],
    ['身高1米85,体重', '1米85', 'count 1.85 米'],
    // What follows is another word or number.
    ['1米长', '1米', 'count 1 米'],
    ['3秒5次', '3秒', 'duration 3 秒', '5次', 'count 5 次'],
  ]);
});
