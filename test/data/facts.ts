import { covers, leavesOf, resolvePath } from '../../src/lookup/field-path.js';
import { UNSOURCED_FIELDS } from '../../src/schemas/unsourced.js';
import { NAME_FORMS } from '../../src/schemas/values/names.js';
import type { DataRecord } from './bundled.js';

/** Whether a leaf is a form of a name or of a text that `derived` lists beside it, or that list itself. */
function isDerivedName(record: DataRecord, path: string): boolean {
  const keys = path.split('.');
  const last = keys.at(-1) ?? '';
  if (keys.at(-2) === 'derived') return true;
  if (!NAME_FORMS.some((form) => form === last)) return false;
  const whole = keys.slice(0, -1).join('.');
  return resolvePath(record, `${whole}.derived.${last}`).length > 0;
}

/** Whether a leaf is part of the trade's short form of a name, which is nobody's wording. */
function isCommonAlias(record: DataRecord, path: string): boolean {
  const [, alias] = /^(.*\baliases\.[^.]+)\./.exec(path) ?? [];
  if (alias === undefined) return false;
  return resolvePath(record, alias).every((item) => (item as { kind?: string }).kind === 'common');
}

/** Paths of a record's facts: all but what needs no source. */
export function factsOf(record: DataRecord): string[] {
  return leavesOf(record)
    .map(({ path }) => path)
    .filter((path) => !isDerivedName(record, path) && !isCommonAlias(record, path))
    .filter((path) => !UNSOURCED_FIELDS[record.type].some((field) => covers(field, path)));
}
