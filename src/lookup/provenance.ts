import type { Frozen } from '../data/frozen.js';
import type { SourceRef } from '../schemas/values/source-ref.js';
import { type BundledOf, bundledIds } from './collections.js';
import { covers, resolvePath } from './field-path.js';
import { findRecord, getSource } from './get-record.js';
import { UnknownIdError } from './unknown-id-error.js';

/** One answer to "how do you know?". */
export interface Provenance {
  /** Paragraph, fields, wording and status, as the record cites them. */
  ref: Frozen<SourceRef>;
  /** The text that the reference names. */
  source: BundledOf<'source'>;
}

/**
 * Finds what backs a bundled record, or one field of it.
 *
 * Shape: a path as in `SourceRef.fields`. For a field that holds others (`lifecycle`), what
 * backs any part of it. Hint: a form of a name that no source shows, and a classification of
 * ours, have no backing; a source is its own.
 *
 * @param id - of a bundled record
 * @param fieldPath - keys joined by dots, items of lists by id or kind
 * @returns the references in the record's order, each with its source; none where the record
 *   has no such field or nothing backs it
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * provenanceOf('zgc-forum-2024', 'year')[0]?.source.id // 'zgc-forum-2024-results'
 */
export function provenanceOf(id: string, fieldPath?: string): Provenance[] {
  const record: { id: string; sources?: readonly Frozen<SourceRef>[] } | undefined = findRecord(id);
  if (record === undefined) throw new UnknownIdError(id, 'record', bundledIds());
  if (fieldPath !== undefined && resolvePath(record, fieldPath).length === 0) return [];
  const backs = ({ fields }: Frozen<SourceRef>): boolean =>
    fieldPath === undefined ||
    fields === undefined ||
    fields.some((field) => covers(field, fieldPath) || covers(fieldPath, field));
  return (record.sources ?? [{ source: record.id }]).filter(backs).map((ref) => ({
    ref,
    source: sourceWithId(ref.source),
  }));
}

// Every cited source is bundled, which the data tests hold.
const sourceWithId = (id: string): BundledOf<'source'> =>
  getSource(id as Parameters<typeof getSource>[0]);
