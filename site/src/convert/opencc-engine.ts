import { candidates } from '../../../src/script/candidates.js';
import type { Converter } from '../../../src/script/engine/converter.js';
import { s2hk } from '../../../src/script/s2hk.js';
import { s2t } from '../../../src/script/s2t.js';
import { s2tw } from '../../../src/script/s2tw.js';
import { t2hk } from '../../../src/script/t2hk.js';
import { t2s } from '../../../src/script/t2s.js';
import { t2tw } from '../../../src/script/t2tw.js';
import type { Choice, ConvertInput, ConvertOutput, Target } from './protocol.js';

const asItIs: Converter = (text) => text;

/** The OpenCC configuration of each target: of simplified or mixed text, and of traditional. */
const CONVERTERS: Readonly<Record<Target, readonly [fromHans: Converter, fromHant: Converter]>> = {
  hans: [t2s, t2s],
  hant: [s2t, asItIs],
  'hant-TW': [s2tw, t2tw],
  'hant-HK': [s2hk, t2hk],
};

/**
 * Where a simplified character stands for several traditional ones. OpenCC tells nothing of how it
 * chose; a line that kept its length stands character under character.
 */
function choicesIn(before: string, after: string, at: number, regional: Converter): Choice[] {
  if (before.length !== after.length) return [];
  const choices: Choice[] = [];
  for (let i = 0; i < before.length; i += 1) {
    const raw = before.charAt(i);
    const readings = candidates(raw);
    if (readings.length < 2) continue;
    const chosen = after.charAt(i);
    const all = [...new Set([chosen, ...readings.map(regional)])];
    if (all.length < 2) continue;
    choices.push({ start: at + i, end: at + i + 1, raw, chosen, candidates: all });
  }
  return choices;
}

/** Converts as OpenCC does. */
export function convertByOpencc({ text, target, script }: ConvertInput): ConvertOutput {
  const [fromHans, fromHant] = CONVERTERS[target];
  const isTraditional = script === 'hant';
  const converter = isTraditional ? fromHant : fromHans;
  const hasChoices = target !== 'hans' && !isTraditional;
  const lines: string[] = [];
  const choices: Choice[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const converted = converter(line);
    if (hasChoices) choices.push(...choicesIn(line, converted, at, fromHant));
    lines.push(converted);
    at += converted.length + 1;
  }
  return { text: lines.join('\n'), choices };
}
