import type { ArticleReading, Statement } from '../article/index.js';
import { findRecord, nameOf } from '../lookup/index.js';
import type { Reference } from '../schemas/drafts.js';
import { quantityWords } from './number-words.js';

/** The name of a bundled record; else its id, since it is the user's own. */
export function nameOfId(id: string): string {
  const record = findRecord(id);
  return record === undefined ? id : nameOf(record, 'zh-Hans').text;
}

function nameOfReference(reference: Reference): string {
  if ('id' in reference) return nameOfId(reference.id);
  return 'text' in reference ? reference.text : reference.draft;
}

/** What the draft says, in the order of who, what, where, when. */
function draftWords(statement: Statement): string[] {
  const { kind, draft } = statement;
  switch (kind) {
    case 'signing': {
      const parties = draft.parties?.map(nameOfReference);
      return [
        ...(parties ? [parties.join(' + ')] : []),
        ...(draft.count ? [quantityWords(draft.count)] : []),
        ...(draft.money ? [quantityWords(draft.money)] : []),
        ...(draft.forumId === undefined ? [] : [nameOfId(draft.forumId)]),
        ...(draft.date === undefined ? [] : [draft.date]),
      ];
    }
    case 'statistic': {
      const quantity = draft.quantity ?? draft.money;
      return [
        ...(draft.subjectId === undefined ? [] : [nameOfId(draft.subjectId)]),
        draft.measure,
        ...(quantity ? [quantityWords(quantity)] : []),
      ];
    }
    case 'forum': {
      const { startDate, endDate, ordinal } = draft;
      const days = [startDate, endDate].filter((day) => day !== undefined).join('/');
      const id = statement.recordId ?? draft.seriesId;
      return [
        ...(id === undefined ? [] : [nameOfId(id)]),
        ...(ordinal === undefined ? [] : [`no. ${String(ordinal)}`]),
        ...(days === '' ? [] : [days]),
      ];
    }
  }
}

/** A statement as a row: what it is, how sure, where, its draft in short, and its wording. */
export function statementRow(statement: Statement, { text }: ArticleReading): string[] {
  const { kind, status, confidence, paragraph, start, end } = statement;
  return [
    kind,
    status,
    `${confidence} confidence`,
    `¶${String(paragraph)}`,
    draftWords(statement).join(', '),
    statement.clean ?? text.slice(start, end),
  ];
}
