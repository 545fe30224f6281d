import { candidates } from '../candidates.js';
import { checkOptions, checkText } from '../engine/check-arguments.js';
import { carefulConverter } from './careful-converter.js';
import type { PlacedStep } from './careful-text.js';
import { simplifiedCandidates } from './simplified-candidates.js';
import type { CarefulTarget } from './targets.js';
import { traceOf } from './trace.js';

/** A character of which neither a phrase, nor a name, nor its neighbours tell what it stands for. */
export interface Ambiguity {
  /** In UTF-16 code units of the input, `end` exclusive. */
  start: number;
  /** The first code unit behind it. */
  end: number;
  /** The character, as the input has it. */
  raw: string;
  /** What `carefulConverter` writes there. */
  chosen: string;
  /** All that it may stand for, `chosen` among them. */
  candidates: string[];
}

/**
 * The places of a text that a proofreader should look at after a careful conversion.
 *
 * @param text - The text before the conversion.
 * @param options - The target of the conversion.
 * @returns In order; an empty list where all is told by the context.
 * @throws {RangeError} When there is no such target; names those there are.
 * @throws {TypeError} When the text is no string, or the options no object.
 * @example
 * ambiguities('他叫于', { to: 'hant' })
 * // [{ start: 2, end: 3, raw: '于', chosen: '於', candidates: ['於', '于'] }]
 */
export function ambiguities(text: string, options: { readonly to: CarefulTarget }): Ambiguity[] {
  checkOptions(options);
  const trace = traceOf(carefulConverter({ to: options.to }));
  checkText(text);
  const steps: PlacedStep[] = [];
  const converted = trace.start(steps).finish(text);
  const found: Ambiguity[] = [];
  const readings = (raw: string): string[] =>
    trace.isTraditional ? candidates(raw).map(trace.formOf) : simplifiedCandidates(raw);
  const look = (from: number, end: number, outputFrom: number): void => {
    for (let i = from; i < end; i += 1) {
      const raw = text.charAt(i);
      const chosen = converted.charAt(outputFrom + i - from);
      const all = [...new Set([chosen, ...readings(raw)])];
      if (all.length > 1) found.push({ start: i, end: i + 1, raw, chosen, candidates: all });
    }
  };
  let at = 0;
  let outputAt = 0;
  for (const step of steps) {
    look(at, step.start, outputAt);
    at = step.end;
    outputAt = step.outputEnd;
  }
  look(at, text.length, outputAt);
  return found;
}
