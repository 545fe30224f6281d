import { repairText } from '../text/index.js';
import { InputError } from './errors.js';
import type { Outcome, Unit, Work } from './job.js';
import { lineOutcome } from './line-work.js';
import { type OffsetUnit, inCodePoints } from './offsets.js';
import { toJson } from './to-json.js';

/** How `luntan repair` mends and prints each text. */
export interface RepairJob {
  command: 'repair';
  form: 'text' | 'json';
  /** Whether each line of the input is a text. */
  lines: boolean;
  /** Whether results name their files. */
  named: boolean;
  certainOnly: boolean;
  offset: OffsetUnit;
}

/** What `luntan repair` does with each text. */
export function repairWork({ form, lines, named, certainOnly, offset }: RepairJob): Work {
  const resultOf = (text: string) => {
    const result = repairText(text, { certainOnly });
    return offset === 'codepoint' ? inCodePoints(result, text) : result;
  };
  if (lines) return (unit) => lineOutcome(unit, named, (text) => ({ ...resultOf(text) }));
  return ({ name, text }: Unit): Outcome => {
    if (form === 'text') return { output: repairText(text, { certainOnly }).text };
    const file = named ? { file: name } : {};
    try {
      return { output: toJson({ ...file, ...resultOf(text) }, name, text.length) };
    } catch (error) {
      if (error instanceof InputError) return { output: '', fault: error.message };
      throw error;
    }
  };
}
