import type {
  CreativeWork,
  Dataset,
  Event,
  EventSeries,
  Organization,
  Person,
  Place,
  WithContext,
} from 'schema-dts';
import { expectTypeOf, test } from 'vitest';
import type { JsonLdByType } from '../../src/formats/json-ld/types.js';

/** What each type of record is to be for those who use the types of schema.org. */
interface Wanted {
  'forum-series': WithContext<EventSeries>;
  forum: WithContext<Event>;
  'sub-forum': WithContext<Event>;
  signing: WithContext<Event>;
  platform: WithContext<Organization>;
  park: WithContext<Place>;
  organization: WithContext<Organization>;
  person: WithContext<Person>;
  achievement: WithContext<CreativeWork>;
  policy: WithContext<CreativeWork>;
  competition: WithContext<Event>;
  'forum-event': WithContext<Event>;
  statistic: WithContext<Dataset>;
  source: WithContext<CreativeWork>;
}

test('every type of record becomes what schema.org has for it', () => {
  expectTypeOf<JsonLdByType>().toExtend<Wanted>();
});

test('what schema.org does not have is refused', () => {
  expectTypeOf<Omit<JsonLdByType['forum'], 'eventStatus'> & { eventStatus: 'held' }>().not.toExtend<
    WithContext<Event>
  >();
  expectTypeOf<JsonLdByType['park']>().not.toExtend<WithContext<Event>>();
});
