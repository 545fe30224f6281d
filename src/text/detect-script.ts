import { checkText } from './check-text.js';
import { SCRIPT_MARKS } from './folding/script-table.generated.js';
import { unpackNumbers } from './folding/packed-numbers.js';
import { lazy } from './lazy.js';
import type { ScriptDetection } from './types.js';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;

/** By code unit: 0 for what stands in both scripts, else the one it stands in. */
const scriptMarks = lazy((): Uint8Array => {
  const marks = new Uint8Array(0x10000);
  let code = -1;
  for (const step of unpackNumbers(SCRIPT_MARKS)) {
    code += Math.floor(step / 3) + 1;
    marks[code] = SIMPLIFIED + (step % 3);
  }
  return marks;
});

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isKana = (unit: number) => unit >= 0x3041 && unit <= 0x30fa;
const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3;

/** Whether three different characters of a text stand in one script alone. */
function hasThree(text: string, script: number): boolean {
  const marks = scriptMarks();
  const kinds = new Set<number>();
  for (let i = 0; i < text.length && kinds.size < 3; i++) {
    const unit = text.charCodeAt(i);
    if (marks[unit] === script) kinds.add(unit);
  }
  return kinds.size >= 3;
}

/**
 * The script that a Chinese text is written in: simplified, traditional, or both.
 *
 * Only characters that stand in one script count, variants of them too (寳 for 寶); 后 台 里 云 干 stand
 * in both. The rarer script makes a text `mixed` when it has more than a third of the evidence, or
 * at least a tenth of it in three or more different characters: a stray name in the other script
 * does not. Text with no evidence
 * is `unknown`, and so is Japanese or Korean (a tenth or more of its letters kana, hangul, or new forms
 * of Japan alone such as 駅), whose Han characters would pass for traditional.
 *
 * @param text - Any string.
 * @returns The script, and as `score` the share of the evidence that agrees; for `mixed` twice the
 *   share of the rarer script (1 is half and half), for `unknown` 0.
 * @throws {TypeError} When `text` is no string.
 * @example
 * detectScript('数字经济论坛') // { script: 'hans', score: 1 }
 */
export function detectScript(text: string): ScriptDetection {
  checkText(text);
  const marks = scriptMarks();
  // By mark: of both scripts, simplified, traditional, and the new forms of Japan: 駅, 沢, 売.
  const counts = [0, 0, 0, 0];
  let letters = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      letters++;
      const mark = marks[unit] as number;
      counts[mark] = (counts[mark] as number) + 1;
    } else if (isKana(unit) || isHangul(unit)) {
      letters++;
      other++;
    }
  }
  const [, hans = 0, hant = 0, japanese = 0] = counts;
  const total = hans + hant;
  if (total === 0 || (other + japanese) * 10 >= letters) return { script: 'unknown', score: 0 };
  const minor = Math.min(hans, hant);
  const rarer = hans < hant ? SIMPLIFIED : TRADITIONAL;
  if (minor * 3 > total || (minor * 10 >= total && hasThree(text, rarer))) {
    return { script: 'mixed', score: (2 * minor) / total };
  }
  return { script: hans > hant ? 'hans' : 'hant', score: (total - minor) / total };
}
