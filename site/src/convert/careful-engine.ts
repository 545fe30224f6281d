import {
  type CarefulOptions,
  type ConversionEdit,
  ambiguities,
  carefulConverter,
  convertWithEdits,
} from '../../../src/script/careful.js';
import type { Choice, ConvertInput, ConvertOutput } from './protocol.js';

/** What the converter is told of the text that it reads; nothing where the other script is meant. */
function sourceOf({ script, target }: ConvertInput): Pick<CarefulOptions, 'from'> {
  const isTraditional = target !== 'hans';
  if (script === 'mixed' || script === 'unknown') return { from: 'mixed' };
  if ((script === 'hant') === isTraditional) return { from: isTraditional ? 'hant' : 'hans' };
  return {};
}

/** The words of a region's newspapers, where the target is a region. */
const vocabularyOf = ({ target }: ConvertInput): CarefulOptions['vocabulary'] =>
  target === 'hant-TW' || target === 'hant-HK' ? 'press' : 'none';

/** Leads from places of the input to those of the result; `null` within a replacement of another length. */
function placesIn(edits: readonly ConversionEdit[]): (at: number) => number | null {
  let next = 0;
  let shift = 0;
  return (at) => {
    for (let edit = edits[next]; edit && edit.end <= at; edit = edits[(next += 1)])
      shift += edit.replacement.length - edit.raw.length;
    const edit = edits[next];
    const isWithin = edit !== undefined && edit.start <= at;
    return isWithin && edit.raw.length !== edit.replacement.length ? null : at + shift;
  };
}

/** What nothing around decides, and what a name or the region's newspapers decided. */
function choicesIn(input: ConvertInput, text: string, edits: readonly ConversionEdit[]): Choice[] {
  const toResult = placesIn(edits);
  const open = ambiguities(input.text, { to: input.target }).flatMap(
    ({ start, raw, candidates }): Choice[] => {
      const at = toResult(start);
      const chosen = at === null ? '' : text.slice(at, at + raw.length);
      if (at === null || !candidates.includes(chosen)) return [];
      return [{ start: at, end: at + raw.length, raw, chosen, candidates, why: 'open' }];
    },
  );
  let shift = 0;
  const decided = edits.flatMap(({ start, raw, replacement, kind }): Choice[] => {
    const at = start + shift;
    shift += replacement.length - raw.length;
    if (kind !== 'name' && kind !== 'word') return [];
    const end = at + replacement.length;
    return [{ start: at, end, raw, chosen: replacement, candidates: [replacement], why: kind }];
  });
  return [...open, ...decided].sort((a, b) => a.start - b.start);
}

/** Converts as a careful editor would: by words, with the names of persons left to themselves. */
export function convertCarefully(input: ConvertInput): ConvertOutput {
  const { target: to, names } = input;
  const options = { to, quotes: true, names, vocabulary: vocabularyOf(input), ...sourceOf(input) };
  const { text, edits } = convertWithEdits(carefulConverter(options), input.text);
  const isOther = sourceOf(input).from === undefined;
  return { text, choices: isOther ? choicesIn(input, text, edits) : [] };
}
