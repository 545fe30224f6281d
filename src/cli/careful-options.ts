import { carefulConverter, type CarefulOptions } from '../script/careful.js';
import { SOURCES, TARGETS, VOCABULARIES } from '../script/careful/targets.js';
import type { Converter } from '../script/engine/converter.js';
import { UsageError } from './errors.js';
import { personTerms } from './person-terms.js';
import { visibleInLine } from './visible.js';

/** Options of `convert` that only a careful conversion has. */
export const CAREFUL_OPTIONS = {
  careful: { type: 'boolean', default: false },
  to: { type: 'string' },
  from: { type: 'string' },
  vocabulary: { type: 'string' },
  quotes: { type: 'boolean', default: false },
} as const;

interface CarefulValues {
  readonly careful?: boolean;
  readonly to?: string | undefined;
  readonly from?: string | undefined;
  readonly vocabulary?: string | undefined;
  readonly quotes?: boolean;
}

/** The value of an option that takes one of a few. */
function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  const found = known.find((each) => each === value);
  if (value !== undefined && found === undefined) {
    throw new UsageError(
      `--${option}: expected one of ${known.join(', ')}, got ${visibleInLine(value)}`,
    );
  }
  return found;
}

/** The converter that a command line asks for. */
export function carefulFrom(values: CarefulValues, keepsNames: boolean): Converter {
  const to = oneOf('to', values.to, TARGETS);
  if (to === undefined) {
    throw new UsageError(`--careful: expected --to with one of ${TARGETS.join(', ')}`);
  }
  return carefulForPersons(
    {
      to,
      from: oneOf('from', values.from, SOURCES),
      vocabulary: oneOf('vocabulary', values.vocabulary, VOCABULARIES),
      quotes: values.quotes,
    },
    keepsNames,
  );
}

/** A careful converter that knows the names of the bundled people. */
export function carefulForPersons(options: CarefulOptions, keepsNames = true): Converter {
  const isToTraditional = options.to !== 'hans';
  const names = keepsNames && isToTraditional ? personTerms('s2t') : [];
  return carefulConverter({ ...options, names });
}

/** @throws {UsageError} When an option is there that means something with `--careful` alone. */
export function refuseWithoutCareful({ to, from, vocabulary, quotes }: CarefulValues): void {
  const given = Object.entries({ to, from, vocabulary, quotes: quotes === true ? '' : undefined });
  for (const [option, value] of given) {
    if (value !== undefined) throw new UsageError(`--${option}: expected --careful with it`);
  }
}
