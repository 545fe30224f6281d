import { UsageError } from './errors.js';
import { visibleInLine } from './visible.js';

/** A condition of `--where`: whether a record meets it. */
export type Condition = (record: unknown) => boolean;

type Scalar = string | number | boolean;

const SIGNS: Readonly<Record<string, (order: number) => boolean>> = {
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** All that a path leads to; in a list, to each of its items. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => valuesAt(item, key === undefined ? [] : [key, ...rest]));
  }
  if (key === undefined) return [value];
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isThere ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

const isScalar = (value: unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Numbers by their value, all else by its letters. */
function compare(value: Scalar, wanted: string): number {
  const number = Number(wanted);
  if (typeof value === 'number' && wanted.trim() !== '' && !Number.isNaN(number)) {
    return value - number;
  }
  const text = String(value);
  return text === wanted ? 0 : text < wanted ? -1 : 1;
}

/**
 * Reads a condition: a dotted path, a sign and a value, such as `year=2024` or `hosts.role=host`.
 *
 * Where the path leads to several values, one of them has to meet it, and all of them `!=`; where it
 * leads to none, only `!=` is met.
 *
 * @throws {UsageError} When it is none.
 */
export function conditionOf(text: string): Condition {
  const sign = /[!><]=|[=><]/.exec(text);
  const path = text.slice(0, sign?.index ?? 0).trim();
  const holds = sign === null ? undefined : SIGNS[sign[0]];
  if (sign === null || holds === undefined || !/^[\w-]+(?:\.[\w-]+)*$/.test(path)) {
    const got = visibleInLine(text);
    throw new UsageError(
      `--where: expected a path, one of = != < > <= >=, and a value; got ${got}`,
    );
  }
  const wanted = text.slice(sign.index + sign[0].length).trim();
  const keys = path.split('.');
  return (record) => {
    const orders = valuesAt(record, keys)
      .filter(isScalar)
      .map((value) => compare(value, wanted));
    return sign[0] === '!=' ? orders.every(holds) : orders.some(holds);
  };
}
