/** What a reader is told about the text that it reads. */
import type { Source } from '../characters/source.js';
import type { Qualifier } from './qualifier.js';
import type { Expression } from './expression.js';
import type { FractionReader } from '../numbers/fraction.js';
import type { Beyond } from '../numbers/numeral-state.js';
import type { Operand, UnitReader } from '../numbers/operand.js';
import type { Guards } from '../vocabulary/guards.js';

/** What tells quantities of running text from words and codes; a parser has no need of it. */
export interface Neighbours {
  guards: Guards;
  /** Whether two numbers are no range: codes that a hyphen joins (010-1234), 3家和5家 without 之间. */
  separate: (source: Source, expression: Expression, second: Operand) => boolean;
  /** Whether 近 means "the last": 近五年来. */
  tellLast: (source: Source, expression: Expression) => boolean;
}

/** How to read what stands around a numeral. */
export interface Rules {
  /** Exponent of 兆. */
  zhao: number;
  /** Nothing before this position belongs to what is read next. */
  limit: number;
  unit: UnitReader;
  neighbours?: Neighbours;
  /** Reads 三分之二 and its like; absent where a fraction makes no sense, as of money. */
  fraction?: FractionReader;
  /** Finds a bound over verbs, or in English; absent for money alone. */
  bounds?: (source: Source, number: number, limit: number, guards?: Guards) => Qualifier | null;
  /** Reads on a numeral where digits, units and 点 end; absent for money alone. */
  beyond?: Beyond;
  /** Whether a letter behind figures is a magnitude; absent where the number is known to be money. */
  letters?: (source: Source, pos: number) => boolean;
}
