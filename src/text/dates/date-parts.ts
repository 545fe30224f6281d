/** What the words of a date say, before it is written as EDTF. */
import type { NthPart } from './nth-part.js';
import type { Source } from '../characters/source.js';
import type { DatePrecision } from '../types.js';
import type { Relative } from '../vocabulary/dates.js';

/** The words of one date. */
export interface DateParts {
  end: number;
  precision: DatePrecision;
  /** As EDTF: `2024`, `XX98`, `199X`, `-0220`; empty where the words give none. */
  year: string;
  /** 0 where there is none. */
  month: number;
  /** 0 where there is none. */
  day: number;
  /** First and last day of a part of the month, as of 上旬; 0 for the whole. */
  from: number;
  until: number;
  /** EDTF code below the year: 21–24 seasons, 33–36 quarters, 40–41 halves; else 0. */
  code: number;
  /** 年初, 年底: about that month. */
  loose: boolean;
  relative: Relative | null;
  /** The year is counted in the 民国 era. */
  era: boolean;
  /** Where the second date of a range begins that no mark tells, as in 三四月 and 3、4月; else 0. */
  mark: number;
  /** 次年5月: the text tells what year or month it belongs to, and the reference does not. */
  apart: boolean;
  /** 前三季度: the last month of the stretch that begins in January; else 0. */
  upTo: number;
  /** 六月第二周: the part of the month or year that is meant. */
  nth: NthPart | null;
}

/**
 * What a reader makes of a place: no date, so that others may try; what no other reader may make
 * something of either (4月31日, 正月十五, 每年5月); or a date.
 */
export type DateReading = 'none' | 'skip' | 'date';

/** Reads what begins at `pos` into `parts`. What it passes over ends at `parts.end`, too. */
export type DateReader = (source: Source, parts: DateParts, pos: number) => DateReading;

/** The reading of those who never pass over anything. */
export function dateIf(read: boolean): DateReading {
  return read ? 'date' : 'none';
}

/** A date that says nothing; written out, for an object that grows field by field takes far longer. */
export function makeParts(): DateParts {
  return {
    end: 0,
    precision: 'day',
    year: '',
    month: 0,
    day: 0,
    from: 0,
    until: 0,
    code: 0,
    loose: false,
    relative: null,
    era: false,
    mark: 0,
    apart: false,
    upTo: 0,
    nth: null,
  };
}

/** Empties `parts` for a date of that precision, of which nothing else is known yet. */
export function startParts(parts: DateParts, end: number, precision: DatePrecision): DateParts {
  parts.end = end;
  parts.precision = precision;
  parts.year = '';
  parts.month = parts.day = parts.from = parts.until = parts.code = parts.upTo = parts.mark = 0;
  parts.loose = parts.era = parts.apart = false;
  parts.relative = parts.nth = null;
  return parts;
}
