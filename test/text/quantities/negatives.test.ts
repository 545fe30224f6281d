import { describe } from 'vitest';
import { itReads } from '../read-cases.js';

describe('A sign or word before the number makes it negative', () => {
  itReads([
    // 负 and the signs, before a sum.
    ['负3.2亿元', '负3.2亿元', 'amount -320000000 CNY/default'],
    ['-500元', '-500元', 'amount -500 CNY/default'],
    ['亏损-3.2亿元', '-3.2亿元', 'amount -320000000 CNY/default'],
    ['−20万元', '−20万元', 'amount -200000 CNY/default'],
    ['负50元', '负50元', 'amount -50 CNY/default'],
    // 零下 and the sign, before degrees.
    ['零下5摄氏度', '零下5摄氏度', 'count -5 摄氏度'],
    ['-3℃', '-3℃', 'count -3 ℃'],
    // In words.
    ['负一点五', '负一点五', 'number -1.5'],
    // 负 alone makes no quantity of a digit.
    ['负三'],
  ]);
});
