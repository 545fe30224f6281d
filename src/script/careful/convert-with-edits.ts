import { candidates } from '../candidates.js';
import { checkText } from '../engine/check-arguments.js';
import type { Converter } from '../engine/converter.js';
import type { PlacedStep } from './careful-text.js';
import type { Step } from './sink.js';
import { traceOf } from './trace.js';

/** One replacement; `raw` is what stood in the input. */
export interface ConversionEdit {
  /** In UTF-16 code units of the input, `end` exclusive. */
  start: number;
  /** The first code unit behind it. */
  end: number;
  /** What stood in the input. */
  raw: string;
  /** What stands there in its place. */
  replacement: string;
  /** What the stretch was taken for. */
  kind: Step['kind'];
  /** Whether a phrase, a word, a name or the neighbours decided, or there was nothing to decide. */
  certain: boolean;
}

/** A converted text, and what was replaced in it. */
export interface ConvertedWithEdits {
  /** The converted text. */
  text: string;
  /** In order, not overlapping, citing the input. */
  edits: ConversionEdit[];
}

/**
 * Converts a text and tells what was replaced, so that spans of the converted text lead back.
 *
 * @param converter - One that `carefulConverter` made.
 * @returns The converted text, and edits of the shape that `repairText` gives: `toOriginalSpan` takes them.
 * @throws {TypeError} When the converter is another function, or the text no string.
 * @example
 * convertWithEdits(carefulConverter({ to: 'hant' }), '一里')
 * // { text: '一里', edits: [] }
 */
export function convertWithEdits(converter: Converter, text: string): ConvertedWithEdits {
  const trace = traceOf(converter);
  checkText(text);
  const steps: PlacedStep[] = [];
  const converted = trace.start(steps).finish(text);
  const edits: ConversionEdit[] = [];
  const mayBeDoubtful = trace.isTraditional;
  const addUnits = (start: number, end: number, outputStart: number): void => {
    for (let i = start; i < end; i += 1) {
      const raw = text.charAt(i);
      const replacement = converted.charAt(outputStart + i - start);
      if (raw === replacement) continue;
      const certain = !mayBeDoubtful || candidates(raw).length === 1;
      edits.push({ start: i, end: i + 1, raw, replacement, kind: 'character', certain });
    }
  };
  let at = 0;
  let outputAt = 0;
  for (const step of steps) {
    addUnits(at, step.start, outputAt);
    addStep(edits, text, converted, step);
    at = step.end;
    outputAt = step.outputEnd;
  }
  addUnits(at, text.length, outputAt);
  return { text: converted, edits };
}

/** Adds an edit for a step that changed something: for a phrase, of what lies between the first change and the last. */
function addStep(
  edits: ConversionEdit[],
  text: string,
  converted: string,
  { start, end, outputStart, outputEnd, kind }: PlacedStep,
): void {
  const raw = text.slice(start, end);
  const replacement = converted.slice(outputStart, outputEnd);
  if (raw === replacement) return;
  let before = 0;
  let after = 0;
  if (raw.length === replacement.length && kind !== 'word') {
    while (raw[before] === replacement[before]) before += 1;
    while (raw.at(-1 - after) === replacement.at(-1 - after)) after += 1;
  }
  edits.push({
    start: start + before,
    end: end - after,
    raw: raw.slice(before, raw.length - after),
    replacement: replacement.slice(before, replacement.length - after),
    kind,
    certain: true,
  });
}
