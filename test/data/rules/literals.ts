import { isDeepStrictEqual } from 'node:util';
import { covers, leavesOf, resolvePath } from '../../../src/lookup/field-path.js';
import { safeParseAmount } from '../../../src/text/parse-amount.js';
import { safeParseDate } from '../../../src/text/parse-date.js';
import { safeParseNumber } from '../../../src/text/parse-number.js';
import { toMoney, toQuantity } from '../../../src/text/to-quantity.js';
import type { DataRecord, DataRule } from '../bundled.js';

/** What our own parser makes of a wording, in the form of the value that it is to back. */
function read(literal: string, like: unknown, path: string): unknown {
  if (typeof like === 'string') {
    const date = safeParseDate(literal);
    if (!date.success) return undefined;
    const { edtf, time } = date.data;
    // A wording of a time has its day before it: 9月19日上午9时30分.
    if (path === 'startTime') return time?.start;
    return path === 'endTime' ? time?.end : edtf;
  }
  if (typeof like === 'object' && like !== null && 'currency' in like) {
    const amount = safeParseAmount(literal);
    return amount.success ? toMoney(amount.data) : undefined;
  }
  const number = safeParseNumber(literal);
  if (!number.success) return undefined;
  if (typeof like === 'number')
    return number.data.approximation === 'exact' ? number.data.value : undefined;
  return toQuantity(number.data);
}

/** A quantity without the wording that it may carry. */
function withoutWording(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('literal' in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'literal'));
}

/** Every cited wording is read to the very value recorded. */
export const literalsReadBack: DataRule = (records) =>
  records.flatMap((record) => {
    if (record.type === 'source') return [];
    return record.sources.flatMap(({ literal, fields: [path = ''] = [] }) => {
      if (literal === undefined) return [];
      return resolvePath(record, path).flatMap((value) => {
        const found = withoutWording(read(literal, value, path));
        if (isDeepStrictEqual(found, withoutWording(value))) return [];
        return [`${record.id} ${path}: "${literal}" is read as ${JSON.stringify(found)}`];
      });
    });
  });

/** Paths of a record's quantities, and of the numbers that stand outside one. */
function figurePaths(record: DataRecord): string[] {
  const quantities = leavesOf(record)
    .filter(({ path }) => path.endsWith('.approximation'))
    .map(({ path }) => path.slice(0, -'.approximation'.length));
  const numbers = leavesOf(record)
    .filter(({ value }) => typeof value === 'number')
    .map(({ path }) => path)
    .filter((path) => !quantities.some((quantity) => covers(quantity, path)));
  return [...quantities, ...numbers];
}

/**
 * Every figure is backed by its wording, but for what is inferred, for what we counted, and
 * for what a page says that is cited as a whole: its wording has no place to be checked in.
 */
export const figuresHaveLiterals: DataRule = (records) => {
  const texts = new Set(
    records.flatMap((record) =>
      record.type === 'source' && record.paragraphs !== undefined ? [record.id as string] : [],
    ),
  );
  return records.flatMap((record) => {
    if (record.type === 'source') return [];
    const explained = record.sources
      .filter(
        ({ literal, status, source }) =>
          literal !== undefined || status === 'inferred' || !texts.has(source),
      )
      .flatMap(({ fields = [] }) => fields);
    return (
      figurePaths(record)
        .filter((path) => !path.endsWith('.listed'))
        // 五大板块 has no classifier to read: there the wording backs the bare value.
        .filter((path) => !explained.some((f) => covers(f, path) || f === `${path}.value`))
        .map((path) => `${record.id} ${path}: no source gives its wording`)
    );
  });
};
