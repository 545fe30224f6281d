// The gold as the library would give it, so that the scorer can be tried without a reading.
import { list } from './forms.mjs';
import { OCCURRENCES, RELEASES, SITES } from './kinds.mjs';
import { findRecord } from './library.mjs';

/** Statements as the library would give them, made from the gold; `spoil` may change or drop a draft. */
export function goldAsReading({ entry }, spoil = (draft) => draft) {
  const drafts = [];
  const ref = (name) => (findRecord(name) ? { id: name } : { text: name });
  const names = (name) => ({ hans: name });
  const quantity = ({ value, min, max, unit, approximation }) => ({
    value: value ?? min ?? max,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    unit: unit ?? '',
    approximation: approximation ?? 'exact',
  });
  const money = (amount) => ({ ...quantity(amount), currency: amount.currency });
  entry.statements.forEach((s, i) => {
    const draft = { type: s.kind, id: `draft-${i}`, status: s.status };
    const forum = s.forum ? { forum: ref(s.forum) } : {};
    if (OCCURRENCES.has(s.kind))
      Object.assign(draft, forum, {
        names: names(s.name),
        ordinal: s.ordinal,
        year: s.year,
        startDate: s.start,
        endDate: s.end,
        theme: s.theme && { hans: s.theme },
        format: s.format,
        mode: s.mode,
        places: s.places?.map((p) => ({ names: names(p) })),
        hosts: s.hosts?.map((h) => ({ role: h.role, ...ref(h.name) })),
        entrants: s.entrants && { value: s.entrants },
      });
    else if (s.kind === 'signing')
      Object.assign(draft, forum, {
        kind: s.form === 'total' ? (s.agreement ?? 'aggregate') : (list(s.agreement)[0] ?? 'other'),
        parties: s.parties?.map(ref),
        object: s.object && { text: s.object },
        date: s.date,
        period: s.period,
        count: s.count === undefined ? undefined : { value: s.count },
        money: s.amount && money(s.amount),
        amountKind: s.amount?.kind,
      });
    else if (SITES.has(s.kind))
      Object.assign(draft, {
        names: names(s.name),
        lifecycle:
          s.event && s.event !== 'designated'
            ? [{ kind: s.event, date: s.date, status: s.status }]
            : [],
        designations: s.designation
          ? [{ names: names(s.designation), date: s.date, status: s.status }]
          : [],
        parent: s.parent && ref(s.parent),
        operators: s.operators?.map(ref),
        areaM2: s.areaM2 && { value: s.areaM2 },
      });
    else if (RELEASES.has(s.kind))
      Object.assign(draft, {
        names: names(s.name),
        releasedOn: s.date,
        by: s.by && ref(s.by),
        releasedAt: s.forum && ref(s.forum),
        period: s.period,
        version: s.version,
      });
    else if (s.kind === 'person')
      Object.assign(draft, {
        names: names(s.name),
        posts: [{ title: { hans: s.title }, organization: s.organization && ref(s.organization) }],
      });
    else
      Object.assign(draft, {
        subject: ref(s.subject),
        of: { text: s.noun },
        change: s.change,
        period: s.period,
        ...(s.currency ? { money: { ...money(s) } } : { quantity: quantity(s) }),
      });
    const kept = spoil(JSON.parse(JSON.stringify(draft)), i);
    if (kept)
      drafts.push({
        kind: kept.type,
        draft: kept,
        status: kept.status === 'planned' ? 'planned' : 'reported',
      });
  });
  return { head: headOf(entry.head), statements: drafts };
}

/** A head as the library gives it. */
function headOf(head = {}) {
  return Object.fromEntries(
    Object.entries(head).map(([field, value]) => [
      field,
      list(value).map((raw) => (field === 'publishedOn' ? { raw, edtf: raw } : { raw })),
    ]),
  );
}
