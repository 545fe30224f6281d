import { checkText } from './check-text.js';
import { SCRIPT_MARKS } from './folding/script-table.generated.js';
import { unpackNumbers } from './folding/packed-numbers.js';
import type { ScriptDetection } from './types.js';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;
/** New forms of Japan alone: 駅, 沢, 売. */
const JAPANESE = 3;

let marks: Uint8Array | undefined;

/** By code unit: 0 for what stands in both scripts, else the one it stands in. */
function decodeMarks(): Uint8Array {
  const decoded = new Uint8Array(0x10000);
  let code = 0;
  for (const step of unpackNumbers(SCRIPT_MARKS)) {
    code += Math.floor(step / 3);
    decoded[code] = SIMPLIFIED + (step % 3);
  }
  return decoded;
}

const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isKana = (unit: number) => unit >= 0x3041 && unit <= 0x30fa;
const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3;

/**
 * The script that a Chinese text is written in: simplified, traditional, or both.
 *
 * Only characters that stand in one script count; 后 台 里 云 干 stand in both. The rarer script makes a
 * text `mixed` when it has more than a third of the evidence, or at least a tenth of it in three
 * or more different characters: a stray name in the other script does not. Text with no evidence
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
  marks ??= decodeMarks();
  const counts = [0, 0, 0];
  const kinds = [new Set<number>(), new Set<number>(), new Set<number>()];
  let letters = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      letters++;
      const mark = marks[unit] ?? 0;
      if (mark === 0) continue;
      if (mark === JAPANESE) {
        other++;
        continue;
      }
      counts[mark] = (counts[mark] ?? 0) + 1;
      kinds[mark]?.add(unit);
    } else if (isKana(unit) || isHangul(unit)) {
      letters++;
      other++;
    }
  }
  const [, hans = 0, hant = 0] = counts;
  const total = hans + hant;
  if (total === 0 || other * 10 >= letters) return { script: 'unknown', score: 0 };
  const minor = Math.min(hans, hant);
  const minorKinds = kinds[hans < hant ? SIMPLIFIED : TRADITIONAL]?.size ?? 0;
  if (minor * 3 > total || (minor * 10 >= total && minorKinds >= 3)) {
    return { script: 'mixed', score: (2 * minor) / total };
  }
  return { script: hans > hant ? 'hans' : 'hant', score: (total - minor) / total };
}
