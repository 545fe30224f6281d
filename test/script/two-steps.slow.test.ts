import { describe, expect, it } from 'vitest';
import * as script from '../../src/script/index.js';
import { cases } from '../thorough.js';
import { oracleOf } from './oracle.js';
import { STEPS, type TwoSteps, twoStepLines } from './two-step-lines.js';

const LINES = cases(25_000);

describe('two steps in one pass', () => {
  it.each(Object.keys(STEPS) as TwoSteps[])('%s equals opencc-js', async (name) => {
    const convert = script[name];
    const oracle = oracleOf(name);
    const generated = await twoStepLines(name, 20_250_328);
    const lines = Array.from({ length: LINES }, () => generated.next().value);
    expect(lines.filter((line) => convert(line) !== oracle(line))).toEqual([]);
    const together = lines.join('');
    expect(convert(together) === oracle(together)).toBe(true);
  });
});
