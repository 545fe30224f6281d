import { expect, test } from 'vitest';
import { bundledRecords } from '../../src/lookup/collections.js';
import { findEntities } from '../../src/lookup/find-entities.js';
import { nameEntriesOf } from '../../src/lookup/name-entries.js';
import { createNameIndex } from '../../src/lookup/name-index.js';
import { packedNames } from '../../src/lookup/packed-names.js';

test('the packed table has every name that is looked for, and no other', () => {
  const linked = bundledRecords()
    .flatMap((record) => nameEntriesOf(record))
    .filter((entry) => entry.linked);
  expect(packedNames()).toEqual(linked);
});

test('what it finds in a text is what an index over the records finds', () => {
  const index = createNameIndex([]);
  for (const { names } of bundledRecords()) {
    const written = [names.hans, names.hant, names.en, ...(names.aliases ?? []).map((a) => a.text)];
    const text = written.map((name) => `在${name ?? ''}，`).join('');
    expect(findEntities(text), text).toEqual(index.findEntities(text));
  }
});
