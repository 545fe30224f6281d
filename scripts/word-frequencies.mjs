import { readFileSync } from 'node:fs';

/**
 * The words of a list that `fits`: a word, its frequency and its part of speech a line, as jieba's dict.txt has it.
 */
export const wordsOf = (path, fits) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word, frequency, part]) => ({ word, frequency: Number(frequency), part }))
    .filter(({ word }) => fits.test(word));
