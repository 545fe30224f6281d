import { describe, expect, test } from 'vitest';
import { evenText } from '../../../src/article/words/even-text.js';
import { tailsOf } from '../../../src/article/words/tails.js';

describe('tailsOf', () => {
  const tail = tailsOf('上 之上 期间 间');

  test.each([
    ['论坛期间', 2],
    ['时间', 1],
    ['大会之上', 2],
    ['会上', 1],
    ['上', 1],
    ['上会', 0],
    ['', 0],
  ])('%s ends in a word of %d', (text, length) => {
    expect(tail(evenText(text))).toBe(length);
  });
});
