import type { AnyDraft } from '../../schemas/drafts.js';
import { isSameValue, refines } from './values.js';

/** What tells two things of one name apart: the edition of a forum, or where a session belongs. */
type Edition = Readonly<Record<string, string | number | undefined>>;

/** What is known of a draft to tell of which thing it is. */
export interface Sighting {
  /** Id of the draft. */
  readonly id: string;
  /** Id of the record that it is about, where one is known. */
  readonly recordId: string | undefined;
  /** Keys of the names under which it goes, each with its type. */
  readonly names: readonly string[];
  readonly edition: Edition;
}

/** A thing of which a text has one draft or several. */
export class NamedThing {
  /** What was seen first gives the id, unless a record is known. */
  readonly draftId: string;
  recordId: string | undefined;
  edition: Edition;

  constructor({ id, recordId, edition }: Sighting) {
    this.draftId = id;
    this.recordId = recordId;
    this.edition = edition;
  }

  get id(): string {
    return this.recordId ?? this.draftId;
  }

  /** Whether a draft may be of this thing: no two of what tells editions apart differ. */
  isSameAs({ recordId, edition }: Sighting): boolean {
    const isOtherRecord =
      recordId !== undefined && this.recordId !== undefined && recordId !== this.recordId;
    return (
      !isOtherRecord &&
      Object.entries(edition).every(([part, value]) => {
        const own = this.edition[part];
        return value === undefined || own === undefined || value === own;
      })
    );
  }

  see({ recordId, edition }: Sighting): void {
    this.recordId ??= recordId;
    const stated = Object.entries(edition).filter(([, value]) => value !== undefined);
    this.edition = { ...Object.fromEntries(stated), ...this.edition };
  }
}

const editionKeys = (name: string, edition: Edition): string[] =>
  Object.entries(edition)
    .filter(([, value]) => value !== undefined)
    .map(([part, value]) => `${name}\n${part}=${String(value)}`);

/** The things of a text that have names. What might be one of two is a thing of its own. */
export class NamedThings {
  readonly #byId = new Map<string, NamedThing>();
  /** By name alone; `undefined` where several things have it. */
  readonly #byName = new Map<string, NamedThing | undefined>();
  readonly #byEdition = new Map<string, NamedThing>();

  #find(sighting: Sighting): NamedThing | undefined {
    const { id, recordId, names, edition } = sighting;
    const known = this.#byId.get(recordId ?? id) ?? this.#byId.get(id);
    if (known) return known;
    for (const name of names) {
      const keys = editionKeys(name, edition);
      const candidates = [...keys.map((key) => this.#byEdition.get(key)), this.#byName.get(name)];
      const thing = candidates.find((one) => one?.isSameAs(sighting));
      if (thing) return thing;
    }
    return undefined;
  }

  /** The thing that a draft is about. */
  add(sighting: Sighting): NamedThing {
    const thing = this.#find(sighting) ?? new NamedThing(sighting);
    thing.see(sighting);
    this.#byId.set(sighting.id, thing);
    if (sighting.recordId !== undefined) this.#byId.set(sighting.recordId, thing);
    for (const name of sighting.names) {
      const isShared = this.#byName.has(name) && this.#byName.get(name) !== thing;
      this.#byName.set(name, isShared ? undefined : thing);
      for (const key of editionKeys(name, thing.edition)) this.#byEdition.set(key, thing);
    }
    return thing;
  }

  /** The thing of a draft. */
  ofDraft(id: string): NamedThing | undefined {
    return this.#byId.get(id);
  }

  /** The one thing of a name. */
  named(name: string): NamedThing | undefined {
    return this.#byName.get(name);
  }
}

type Fields = Readonly<Record<string, unknown>>;

const AGREEING = ['date', 'forumId', 'eventId', 'money', 'count', 'amountKind'] as const;

const agrees = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined || isSameValue(a, b) || refines(a, b) || refines(b, a);

/** Under what two signings may be one: who signs what; of a total, where. */
function signingKey({ kind, parties, objectId, forumId, status }: Fields): string | undefined {
  if (kind === 'aggregate') {
    return forumId === undefined ? undefined : JSON.stringify([kind, forumId, status]);
  }
  const ids = ((parties ?? []) as readonly { id: string }[]).map(({ id }) => id).sort();
  if (ids.length < 2) return undefined;
  return JSON.stringify([ids, objectId, status]);
}

const isSameSigning = (a: Fields, b: Fields): boolean =>
  (a['kind'] === b['kind'] || a['kind'] === 'other' || b['kind'] === 'other') &&
  AGREEING.every((key) => agrees(a[key], b[key]));

/** Of what a figure is: two figures of one measure, subject and time are one, or contradict each other. */
function figureKey(fields: Fields): string | undefined {
  const { subjectId, measure, description, status, quantity, money, amountKind, change } = fields;
  const { period, asOf, subsetOfId } = fields;
  if (subjectId === undefined) return undefined;
  const unit = (quantity as { unit: string } | undefined)?.unit;
  const currency = (money as { currency: string } | undefined)?.currency;
  const changed = (change as { kind: string } | undefined)?.kind;
  const told = [unit, currency, amountKind, changed];
  return JSON.stringify([subjectId, measure, description, status, period, asOf, subsetOfId, told]);
}

/** The signings and figures of a text, which have no names and are told by what they say. */
export class TalliedThings {
  readonly #byId = new Map<string, string>();
  readonly #last = new Map<string, { id: string; fields: Fields }>();

  /** The id of the signing or figure that a draft is about. */
  idOf({ id, type }: Pick<AnyDraft, 'id' | 'type'>, fields: Fields): string {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const key = type === 'signing' ? signingKey(fields) : figureKey(fields);
    const last = key === undefined ? undefined : this.#last.get(`${type} ${key}`);
    const isSame = last !== undefined && (type !== 'signing' || isSameSigning(last.fields, fields));
    const found = isSame ? last.id : id;
    this.#byId.set(id, found);
    if (key !== undefined) {
      const all = isSame ? { ...fields, ...last.fields } : fields;
      this.#last.set(`${type} ${key}`, { id: found, fields: all });
    }
    return found;
  }
}
