import { competitions } from '../data/competitions.js';
import { forumEvents } from '../data/forum-events.js';
import { forums } from '../data/forums.js';
import { signings } from '../data/signings.js';
import { subForums } from '../data/sub-forums.js';
import type { HostRole, ParticipantRole } from '../ids/enums.js';
import type { RecordId } from '../ids/record-id.js';
import { lazy } from '../text/lazy.js';
import type { BundledOf } from './collections.js';
import { compareEdtf } from './edtf-bounds.js';
import { checkKnown } from './known-id.js';
import { appendTo } from '../text/append-to.js';

/** Something that a body or a person had a part in. */
export interface Involvement {
  /** The edition, session, event, competition or signing. */
  record: BundledOf<'forum' | 'sub-forum' | 'forum-event' | 'competition' | 'signing'>;
  /** The part: of a host, of a participant, `party` of who agrees, `signatory` of the person who signs. */
  role: HostRole | ParticipantRole | 'party' | 'signatory';
  /** Word of the source for it, in simplified form. */
  roleLabel?: string;
}

type Involving = Involvement['record'];

/** Who has a part in a record, and which. */
function rolesIn(
  record: Involving,
): readonly { id: string; role: Involvement['role']; roleLabel?: string | undefined }[] {
  if (record.type === 'signing') {
    const { parties = [], signatoryIds = [] } = record;
    return [
      ...parties.map(({ id }) => ({ id, role: 'party' as const })),
      ...signatoryIds.map((id) => ({ id, role: 'signatory' as const })),
    ];
  }
  const participants = record.type === 'competition' ? [] : (record.participants ?? []);
  return [...(record.hosts ?? []), ...participants];
}

/** When it was, as well as the record itself or its edition tells. */
function dateOf(record: Involving): string {
  switch (record.type) {
    case 'signing':
      return record.date ?? dateOfForum(record.forumId);
    case 'competition':
      return (
        record.stages?.find(({ kind }) => kind === 'final')?.date ?? dateOfForum(record.forumId)
      );
    case 'forum':
      return record.startDate ?? String(record.year);
    default:
      return record.startDate ?? dateOfForum(record.forumId);
  }
}

function dateOfForum(id: string | undefined): string {
  const forum = forums.find((row) => row.id === id);
  return forum ? dateOf(forum) : '';
}

/** Every involvement, under who is involved, by date. */
const involvements = lazy(() => {
  const records: Involving[] = [
    ...forums,
    ...subForums,
    ...forumEvents,
    ...competitions,
    ...signings,
  ];
  const dated = records.map((record) => ({ record, date: dateOf(record) }));
  dated.sort((a, b) => compareEdtf(a.date, b.date));
  const byId = new Map<string, Involvement[]>();
  for (const { record } of dated) {
    for (const { id, role, roleLabel } of rolesIn(record)) {
      const involvement = { record, role, ...(roleLabel !== undefined && { roleLabel }) };
      appendTo(byId, id, involvement);
    }
  }
  return byId;
});

/**
 * What a body or a person had a part in: the forums, sessions, events and competitions that it hosted or
 * supported, those where the person spoke or was present, and the signings to which it was a party or put its name.
 *
 * Hint: a record says with `status` whether it took place.
 *
 * @param id - of an organization, a person, or a park or platform that signs
 * @returns each with the role and the source's word for it, by date, what has none last; empty when there are none
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * eventsOf('yu-yingjie').at(-1)?.roleLabel // '致辞'
 */
export function eventsOf(id: RecordId): Involvement[] {
  const found = involvements().get(id);
  if (found === undefined) checkKnown(id);
  return (found ?? []).map((involvement) => ({ ...involvement }));
}
