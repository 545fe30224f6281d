// Statements of the gold and of the library in one form, so that they can be compared.
import { findRecord } from './library.mjs';
import { OCCURRENCES, RELEASES, SITES, statusClass } from './kinds.mjs';
import { draftForms, formsOf, named, resolve } from './names.mjs';

export const list = (value) =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const first = (...values) => values.find((value) => value !== undefined && value !== null);
const textOf = (value) =>
  value === undefined || value === null
    ? undefined
    : typeof value === 'string'
      ? value
      : formsOf(value)[0];

const figure = (quantity) =>
  quantity && {
    value: quantity.value ?? undefined,
    min: quantity.min ?? undefined,
    max: quantity.max ?? undefined,
    unit: quantity.unit,
    currency: quantity.currency,
    approximation: quantity.approximation,
  };

/** The gold's statement, its names made comparable. */
export function fromGold(statement) {
  const goldNamed = (name) => resolve(name, new Map());
  const out = { ...statement, gold: statement };
  if (statement.name !== undefined) {
    const name = goldNamed(statement.name);
    out.name = {
      ...name,
      ordinal: statement.ordinal ?? name.ordinal,
      year: statement.year ?? name.year,
    };
  }
  for (const field of ['forum', 'parent', 'organization', 'by', 'subject'])
    if (statement[field]) out[field] = goldNamed(statement[field]);
  for (const field of ['places', 'parties', 'operators', 'finalists'])
    if (Array.isArray(statement[field])) out[field] = statement[field].map(goldNamed);
  if (statement.hosts)
    out.hosts = statement.hosts.map(({ name, role }) => ({ role, name: goldNamed(name) }));
  return out;
}

/** A draft in the gold's form. A platform or a park gives one for each turn of its life. */
export function fromDraft({ kind, draft, recordId, status, start, end, paragraph }, drafts) {
  const to = (...references) => resolve(first(...references), drafts);
  const all = (references) =>
    list(references)
      .map((reference) => resolve(reference, drafts))
      .filter(Boolean);
  const base = { kind, draft, start, end, paragraph, status: draft.status ?? status };
  const record = recordId === undefined ? undefined : findRecord(recordId);
  const name = named(draftForms(draft, recordId), {
    ordinal: draft.ordinal ?? record?.ordinal,
    year: draft.year ?? record?.year,
  });
  const money = draft.amount ?? draft.money;
  const amount = money && { ...figure(money), kind: draft.amountKind ?? money.kind };
  if (OCCURRENCES.has(kind)) {
    const stages = list(draft.stages);
    return [
      {
        ...base,
        name,
        ordinal: name.ordinal,
        year: name.year,
        start: first(draft.startDate, stages[0]?.date),
        end: first(draft.endDate, stages.at(-1)?.date),
        span: [start, end],
        places: all([...list(draft.places), ...stages.flatMap((stage) => list(stage.places))]),
        theme: textOf(draft.theme),
        format: textOf(draft.format),
        mode: draft.mode,
        hosts: list(draft.hosts).map((host) => ({
          role: host.role,
          name: resolve(first(host.organization, host.party, host.ref, host), drafts),
        })),
        forum: to(draft.forum, draft.forumId, draft.parent, draft.parentId),
        entrants: draft.entrants?.value ?? draft.entrants?.min ?? undefined,
        finalists: all(draft.finalists),
      },
    ];
  }
  if (kind === 'signing') {
    const parties = all(draft.parties);
    const isTotal = draft.kind === 'aggregate' || draft.count !== undefined || parties.length < 2;
    return [
      {
        ...base,
        form: isTotal ? 'total' : 'named',
        parties,
        agreement: draft.kind,
        objects: [
          ...all([...list(draft.object), ...list(draft.objectId), ...list(draft.scope)]),
          ...(draft.names ? [named(formsOf(draft.names))] : []),
        ],
        amount,
        date: draft.date,
        count: draft.count?.value ?? draft.count?.min ?? undefined,
        forum: to(draft.forum, draft.forumId, draft.event, draft.eventId),
        period: draft.period,
      },
    ];
  }
  if (SITES.has(kind)) {
    const site = {
      ...base,
      name,
      parent: to(draft.parent, draft.parentId, draft.park, draft.parkId),
      operators: all([
        ...list(draft.operators),
        ...list(draft.operator),
        ...list(draft.operatorId),
      ]),
      areaM2: draft.areaM2?.value ?? draft.areaM2?.min ?? undefined,
      designation: named(list(draft.designations).flatMap((d) => formsOf(d.names ?? d.name))),
    };
    const turns = [
      ...list(draft.lifecycle).map((turn) => ({
        event: turn.kind === 'established' ? 'founded' : turn.kind,
        date: turn.date,
        status: turn.status ?? site.status,
      })),
      ...list(draft.designations).map((d) => ({
        event: 'designated',
        date: d.date,
        status: d.status ?? site.status,
      })),
    ];
    return turns.length === 0 ? [site] : turns.map((turn) => ({ ...site, ...turn }));
  }
  if (RELEASES.has(kind)) {
    return [
      {
        ...base,
        name,
        released: statusClass(base.status) === 'fact',
        bys: all([
          ...list(draft.by),
          ...list(draft.releasedBy),
          ...list(draft.developers),
          ...list(draft.developerIds),
          ...list(draft.issuers),
          ...list(draft.issuerIds),
        ]),
        date: first(draft.releasedOn, draft.issued, draft.date),
        forum: to(draft.releasedAt, draft.releasedAtId, draft.forum, draft.forumId),
        period: draft.period,
        version: draft.version === undefined ? undefined : String(draft.version),
      },
    ];
  }
  if (kind === 'person') {
    const posts = list(draft.posts).map((post) => ({
      title: textOf(post.title),
      organization: resolve(first(post.organization, post.organizationId), drafts),
    }));
    return [{ ...base, name, posts, status: undefined }];
  }
  const measured = figure(draft.quantity ?? draft.money) ?? {};
  return [
    {
      ...base,
      ...measured,
      subject: to(draft.subject, draft.subjectId),
      nouns: [draft.of, draft.noun, draft.description]
        .map((noun) => textOf(noun?.text ?? noun))
        .filter(Boolean),
      measure: draft.measure,
      change:
        draft.change && typeof draft.change === 'object'
          ? {
              kind: draft.change.kind,
              value: first(draft.change.value, draft.change.quantity?.value, draft.change.percent),
            }
          : undefined,
      period: first(draft.period, draft.asOf),
    },
  ];
}
