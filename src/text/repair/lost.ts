import { judgeMatches, undecided } from './stage.js';
import type { Finder } from './stage.js';

// U+FFFD is a byte that no character has, 锟斤拷 a pair of them read as GBK, 烫 and 屯 memory that
// nobody wrote to.
const LOST = /\ufffd+|(?:锟斤?拷?|斤拷(?=锟))+|[烫燙]{3,}|屯{3,}|\?{3,}|□{2,}/g;
const WORD = /[\u3400-\u9fff\d]/;

/** `mojibake`: characters lost for good, of which only the place can be told. */
export const findLost: Finder = (text) =>
  judgeMatches(text, LOST, ({ 0: raw }, before, behind) => {
    // Three question marks may end a question; squares may be boxes to tick, or a ruler.
    const beside = raw === '???' ? behind : raw.startsWith('□') ? before + behind : '一';
    return WORD.test(beside) ? undecided() : undefined;
  });
