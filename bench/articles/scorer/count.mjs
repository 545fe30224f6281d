// Counts what is right, missing and wrong in the statements of a set.
import { contains, sameDate, sameFigure } from './alike.mjs';
import { compareFields } from './fields.mjs';
import { fromDraft, fromGold, list } from './forms.mjs';
import { KINDS } from './kinds.mjs';
import { match, thingOf } from './match.mjs';
import { comparer, key } from './names.mjs';
import { labelOf, show, wordsFor } from './show.mjs';

const emptyRow = () => ({ right: 0, stated: 0, wanted: 0, fieldsRight: 0, fields: 0 });

/** Does a statistic only say again what a signing, a competition or a park of the gold holds? */
function repeatsFigure(got, statements) {
  if (got.kind !== 'statistic') return false;
  return statements.some(
    (s) =>
      [s.count, s.entrants, s.areaM2].some(
        (value) => value !== undefined && got.currency === undefined && sameFigure({ value }, got),
      ) ||
      (s.amount && got.currency !== undefined && sameFigure(s.amount, got)),
  );
}

/** The fields of a statement that was found, once or more often: right if one is right and none is wrong. */
function mergedFields(want, found, equal) {
  const merged = new Map();
  for (const got of found)
    for (const [label, result] of compareFields(want, got, equal)) {
      const results = [merged.get(label), result];
      merged.set(label, ['wrong', 'right'].find((one) => results.includes(one)) ?? 'none');
    }
  return merged;
}

/** What the library says of a field of the head: the part as it was meant, or its day. */
const headParts = (head, field) =>
  list(head?.[field]).map((part) =>
    field === 'publishedOn' ? part.edtf : (part.clean ?? part.raw),
  );

function countHead({ id, entry }, head, count) {
  for (const [field, want] of Object.entries(entry.head ?? {})) {
    const got = headParts(head, field).filter((part) => part !== undefined);
    const isSame = (a, b) => (field === 'publishedOn' ? sameDate(a, b) : contains(key(b), key(a)));
    for (const one of list(want)) {
      count.heads.wanted += 1;
      if (got.some((other) => isSame(one, other))) count.heads.right += 1;
      else
        count.lines.push(
          `${id} HEAD   ${field}: ${one}${got.length > 0 ? ` — got ${got.join(', ')}` : ''}`,
        );
    }
  }
}

function countWanted({ id, want, found, equal, sentences, words }, row, lines) {
  row.wanted += 1;
  if (found.length === 0) {
    lines.push(`${id} MISS   ${labelOf(want)}: ${show(want)} ${wordsFor(want, sentences)}`);
    return;
  }
  row.right += 1;
  row.stated += 1;
  const fields = mergedFields(want, found, equal);
  const bad = [...fields].filter(([, result]) => result !== 'right');
  row.fields += fields.size;
  row.fieldsRight += fields.size - bad.length;
  if (bad.length === 0) return;
  const how = bad.map(([label, result]) => `${label} ${result === 'none' ? 'missing' : 'wrong'}`);
  lines.push(`${id} FIELDS ${labelOf(want)}: ${show(want)} — ${how.join(', ')} ${words(found[0])}`);
}

/** Statements of the right thing with the wrong status. The same thing again counts once. */
function countWrongStatus({ id, wrongStatus, wanted, given, words }, at, lines) {
  const seen = new Set();
  for (const [g, w] of wrongStatus) {
    if (seen.has(w)) continue;
    seen.add(w);
    at(given[g]).stated += 1;
    lines.push(
      `${id} STATUS ${labelOf(given[g])}: ${show(given[g])} — ${wanted[w].status} in the gold ${words(given[g])}`,
    );
  }
}

/** Statements of what the gold does not have; returns how many. The same thing again counts once. */
function countExtras({ id, extras, given, entry, words }, at, lines) {
  const seen = new Set();
  for (const g of extras) {
    const got = given[g];
    if (seen.has(thingOf(got)) || repeatsFigure(got, entry.statements)) continue;
    seen.add(thingOf(got));
    at(got).stated += 1;
    lines.push(`${id} EXTRA  ${labelOf(got)}: ${show(got)} ${words(got)}`);
  }
  return seen.size;
}

function countStatements({ id, text, entry }, { statements, repaired = text }, isWanted, count) {
  const equal = comparer(entry.same);
  const sentences = repaired
    .split(/(?<=[。;；!！?？])|\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  const drafts = new Map(
    statements.map(({ draft }) => [draft.id, draft]).filter(([draftId]) => draftId !== undefined),
  );
  const known = statements.filter(({ kind }) => KINDS.includes(kind));
  count.ignored += statements.length - known.length;
  const given = known.flatMap((statement) => fromDraft(statement, drafts)).filter(isWanted);
  const wanted = entry.statements.filter(isWanted).map(fromGold);
  const { pairs, wrongStatus, extras } = match(wanted, given, equal);
  const words = ({ span, start, end }) => {
    const [from, to] = span ?? [start, end];
    return typeof from === 'number' ? `«${text.slice(from, to).replace(/\s+/g, ' ')}»` : '';
  };
  const at = (statement) => (count.tally[labelOf(statement)] ??= emptyRow());

  wanted.forEach((want, w) => {
    if (want.must === false) return;
    const found = (pairs.get(w) ?? []).map((g) => given[g]);
    countWanted({ id, want, found, equal, sentences, words }, at(want), count.lines);
  });
  countWrongStatus({ id, wrongStatus, wanted, given, words }, at, count.lines);
  const more = countExtras({ id, extras, given, entry, words }, at, count.lines);
  if (entry.statements.length === 0) count.traps += more;
}

/**
 * Counts a set.
 *
 * @param texts of `readSet`
 * @param read gives `{ statements, head, repaired }` of one text
 * @param kind counts the statements of one kind alone
 * @returns `tally` by kind, `heads`, false statements on `traps`, statements `ignored`, `lines` of `--list`
 */
export function countSet(texts, read, kind) {
  const count = { tally: {}, lines: [], heads: { right: 0, wanted: 0 }, traps: 0, ignored: 0 };
  for (const one of texts) {
    const reading = read(one);
    countStatements(one, reading, (s) => kind === undefined || s.kind === kind, count);
    if (kind === undefined) countHead(one, reading.head, count);
  }
  return count;
}

/** The sums over all kinds. */
export function sumOf({ tally }) {
  const sum = emptyRow();
  for (const row of Object.values(tally))
    for (const field of Object.keys(sum)) sum[field] += row[field];
  return sum;
}
