import { draftId } from '../../ids/draft-id.js';
import { type DraftBuilder, textOf } from './draft-builder.js';
import type { Extraction } from './schemas.js';

// What a model leaves open is told by the least that can be said: what is not reported as held
// is planned, what is not told by kind is other.

/** Fields of a draft, its id made from them. */
function withId(type: string, content: object, sources: object[]): object {
  return { type, id: draftId(type, JSON.stringify(content)), ...content, sources };
}

export function forumDraft(extraction: Extraction<'forum'>, draft: DraftBuilder): object {
  const { name, nameEnglish, ordinal, year, format, mode, places, topics } = extraction;
  const status = extraction.status ?? 'planned';
  draft.state('status');
  const pattern = textOf(format);
  if (pattern !== undefined) draft.state('format');
  if (mode !== null) draft.state('mode');
  const venues = new Set((places ?? []).flatMap((written) => textOf(written) ?? []));
  if (venues.size > 0) draft.state('places');
  const content = {
    ...draft.names(name, nameEnglish),
    ...draft.localizedField('description', extraction.description),
    ...draft.ordinal(ordinal),
    ...draft.year(year),
    ...(pattern !== undefined && { format: pattern }),
    status,
    ...draft.days(extraction.startDate, extraction.endDate),
    ...draft.localizedField('theme', extraction.theme),
    ...(mode !== null && { mode }),
    ...(venues.size > 0 && {
      places: [...venues].map((text) => draft.reference(text, ['place'])),
    }),
    ...draft.items('topics', topics),
  };
  if (!['names', 'ordinal', 'year', 'startDate'].some((key) => key in content)) {
    draft.fail('name', null, 'a name, or at least the number, the year or the first day');
  }
  return withId('forum', content, draft.sources(status));
}

const PARTIES = ['organization', 'park', 'platform'] as const;

export function signingDraft(extraction: Extraction<'signing'>, draft: DraftBuilder): object {
  const { name, nameEnglish, date, amount, amountKind, count, topics } = extraction;
  const status = extraction.status ?? 'planned';
  draft.state('status');
  const parties = (extraction.parties ?? []).flatMap(({ name: written, side }) => {
    const text = textOf(written);
    if (text === undefined) return [];
    const sideText = textOf(side);
    return [{ ...draft.reference(text, PARTIES), ...(sideText && { side: sideText }) }];
  });
  if (parties.length > 0) draft.state('parties');
  const forum = textOf(extraction.forum);
  const forumId = forum && draft.resolve(forum, ['forum']);
  if (forumId) draft.state('forumId');
  const signedOn = draft.date('date', date);
  const money = draft.money('amount', amount);
  const hasKind = money.money !== undefined && amountKind !== null;
  if (hasKind) draft.state('amountKind');
  const content = {
    ...draft.names(name, nameEnglish),
    ...draft.localizedField('description', extraction.description),
    kind: extraction.kind ?? 'other',
    status,
    ...signedOn,
    ...(parties.length > 0 && { parties }),
    ...(forumId && { forumId }),
    ...draft.items('scope', topics),
    ...(hasKind && { amountKind }),
    ...money,
    ...draft.quantity('count', 'count', count),
  };
  if (!['names', 'parties', 'money', 'count'].some((key) => key in content)) {
    draft.fail('parties', extraction.parties, 'parties, or at least a name, an amount or a count');
  }
  return withId('signing', content, draft.sources(status));
}

const SUBJECTS = [
  'forum',
  'sub-forum',
  'forum-event',
  'forum-series',
  'platform',
  'park',
  'competition',
  'organization',
] as const;

export function statisticDraft(extraction: Extraction<'statistic'>, draft: DraftBuilder): object {
  const { unit, change, amountKind, asOf, period } = extraction;
  const status = extraction.status ?? 'reported';
  const subject =
    textOf(extraction.subject) ??
    draft.fail('subject', extraction.subject, 'the name of the thing that has the figure');
  const figure =
    textOf(extraction.figure) ??
    draft.fail('figure', extraction.figure, 'a figure as the text has it, such as 128场');
  draft.state('subjectId', 'status');
  // 增长40% tells by how much, not how much there is: it is the change and no figure beside it.
  const { changedBy, ...stated } = draft.figure(figure, unit, change !== null);
  const hasKind = stated.money !== undefined && amountKind !== null;
  if (hasKind) draft.state('amountKind');
  if (changedBy) draft.state('change.kind');
  const content = {
    ...draft.localizedField('description', extraction.description),
    subjectId: draft.resolve(subject, SUBJECTS) ?? draft.idOf('subject', subject),
    measure: extraction.measure ?? 'other',
    status,
    ...(stated.quantity && { quantity: stated.quantity }),
    ...(changedBy && { change: { kind: change, quantity: changedBy } }),
    ...(hasKind && { amountKind }),
    ...(stated.money && { money: stated.money }),
    ...draft.date('asOf', asOf),
    ...draft.period(period),
  };
  return withId('statistic', content, draft.sources(status));
}
