import type { Measure, RecordType } from '../../../src/ids/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { capital } from '../dom/names.js';

/** What a draft or a record is; of a figure, what was counted: Signing, Parallel forums. */
export function draftWord(
  { type, measure }: { readonly type: RecordType; readonly measure?: Measure | undefined },
  locale: string,
): string {
  const isCount = measure !== undefined && measure !== 'other';
  return capital(
    isCount ? labelOf('Measure', measure, locale) : labelOf('RecordType', type, locale),
  );
}
