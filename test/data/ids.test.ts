import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as ids from '../../src/ids/index.js';
import { RECORD_TYPES, type RecordType } from '../../src/ids/enums.js';
import { collections } from '../../src/lookup/collections.js';
import { bundled, FILES } from './bundled.js';

const TUPLES: Readonly<Record<RecordType, readonly string[]>> = {
  'forum-series': ids.FORUM_SERIES_IDS,
  forum: ids.FORUM_IDS,
  'sub-forum': ids.SUB_FORUM_IDS,
  signing: ids.SIGNING_IDS,
  platform: ids.PLATFORM_IDS,
  park: ids.PARK_IDS,
  organization: ids.ORGANIZATION_IDS,
  person: ids.PERSON_IDS,
  achievement: ids.ACHIEVEMENT_IDS,
  policy: ids.POLICY_IDS,
  competition: ids.COMPETITION_IDS,
  'forum-event': ids.FORUM_EVENT_IDS,
  statistic: ids.STATISTIC_IDS,
  place: ids.PLACE_IDS,
  source: ids.SOURCE_IDS,
};

const projectFile = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** The module of one tuple: `forum-series` has `FORUM_SERIES_IDS` and `ForumSeriesId`. */
async function moduleOf(type: RecordType, rowIds: readonly string[]): Promise<string> {
  const constant = `${type.toUpperCase().replaceAll('-', '_')}_IDS`;
  const name = type.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const file = `data/${FILES[type]}.json`;
  const style = JSON.parse(await readFile(projectFile('.prettierrc.json'), 'utf8')) as object;
  return format(
    `/** Ids of all rows of \`${file}\`. */
export const ${constant} = Object.freeze(${JSON.stringify(rowIds)} as const);

/** Id of a row of \`${file}\`. */
export type ${name}Id = (typeof ${constant})[number];
`,
    { ...style, parser: 'typescript' },
  );
}

describe.each(RECORD_TYPES)('ids of type %s', (type) => {
  const rowIds = collections[type].map(({ id }) => id);

  it('are those of the data', () => {
    expect(TUPLES[type]).toEqual(rowIds);
  });

  // `vitest -u` writes the module; the test above then reads it on the next run.
  it('stand in their module as generated', async () => {
    await expect(await moduleOf(type, rowIds)).toMatchFileSnapshot(
      `../../src/ids/${FILES[type]}.ts`,
    );
  });
});

describe('retired ids', () => {
  const live = new Set<string>(bundled.map(({ id }) => id));

  it('are used no more, and lead to a record', () => {
    const entries = Object.entries(ids.RETIRED_IDS);
    expect(entries.filter(([old]) => live.has(old))).toEqual([]);
    expect(entries.filter(([, successor]) => !live.has(successor))).toEqual([]);
  });
});
