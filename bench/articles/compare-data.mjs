// How much of what people drew from the four first source articles does readArticle draft?
//
//   node bench/articles/compare-data.mjs FOLDER [--list]
//
// FOLDER has the texts of the articles, which are not ours to hand on: a file for each of ARTICLES,
// in their order. Reads dist/; DIST names another build.
//
// Counts the records of the data that cite an article with a paragraph: their figures, dates, roles
// (posts of people, hosts of events), signings and events. One is drafted if a statement of that
// paragraph says the same of the same thing. Fields that the data infers do not count; of dates those
// do whose words stand in the paragraph, since a day without a year is always inferred.
// A draft that is none of these is listed too: it may be right all the same, for the data does not
// hold all that the articles say.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contains, sameDate, sameFigure } from './scorer/alike.mjs';
import { compareFields } from './scorer/fields.mjs';
import { fromDraft, fromGold } from './scorer/forms.mjs';
import { OCCURRENCES, SITES } from './scorer/kinds.mjs';
import { findRecord, readArticle } from './scorer/library.mjs';
import { likeness, thingOf } from './scorer/match.mjs';
import { comparer, key, nameKey, recordNames } from './scorer/names.mjs';
import { labelOf, show } from './scorer/show.mjs';

const ARTICLES = [
  'beijing-taiwan-forum-27-preview',
  'zgc-forum-2024-results',
  'beijing-hong-kong-forum-2025-report',
  'science-parks-forum-2025-report',
];
const COLLECTIONS = [
  ...['forums', 'sub-forums', 'forum-events', 'competitions', 'signings'],
  ...['platforms', 'parks', 'people', 'statistics'],
];
const GROUPS = ['figures', 'dates', 'roles', 'signings', 'events'];
const DATA = join(import.meta.dirname, '../../data');

const read = (name) => JSON.parse(readFileSync(join(DATA, `${name}.json`), 'utf8'));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/articles/compare-data.mjs FOLDER [--list]');
  process.exit(2);
}
const files = readdirSync(folder).sort();
if (files.length !== ARTICLES.length) {
  console.error(`expected ${ARTICLES.length} texts in ${folder}, got ${files.length}`);
  process.exit(2);
}
const records = COLLECTIONS.flatMap(read);
const sources = read('sources');
// The articles say 北京 of the city's own figures.
const equal = comparer([['北京', '北京市']]);

/** The last day on which the article may have come out: `2024-04-29/2024-05-01`, `2025-03-28/..`. */
const publishedOn = (source) => {
  const [first, last] = sources.find(({ id }) => id === source).publishedOn.split('/');
  return /\d/.test(last ?? '') ? last : first;
};

/** The paragraphs of an article that a record cites for a field, a part of it, or all that holds it. */
function paragraphsFor(record, source, field, withInferred = false) {
  const isCited = (name) =>
    name === field || name.startsWith(`${field}.`) || field.startsWith(`${name}.`);
  return record.sources
    .filter(
      (ref) =>
        ref.source === source &&
        ref.paragraph !== undefined &&
        (withInferred || ref.status !== 'inferred') &&
        (ref.fields ?? [field]).some(isCited),
    )
    .map(({ paragraph }) => paragraph);
}

const figureOf = (quantity) => {
  const { value, min, max, unit, currency } = quantity;
  return { ...(value === null ? { min, max } : { value }), unit, currency };
};
const sameNumber = (want, got) =>
  sameFigure(figureOf(want), got) && (want.currency ?? got.currency) === got.currency;

/**
 * What an article may call an event that the data names with its forum: 签约环节 of 2025年京港科技创新论坛签约环节.
 * Of the same forum that is its name.
 */
function partNames(record) {
  const forum = record.forumId && findRecord(record.forumId);
  if (!forum) return new Set();
  const wholes = recordNames(forum).map(nameKey);
  return new Set(
    recordNames(record)
      .map(nameKey)
      .flatMap((name) =>
        wholes
          .filter((whole) => name.startsWith(whole) && name.length > whole.length)
          .map((whole) => name.slice(whole.length)),
      ),
  );
}

/** What a record says, row by row: `{ group, label, paragraphs, isSaidBy }`. */
function* rowsOf(record, source, reading) {
  const at = (field, withInferred) => paragraphsFor(record, source, field, withInferred);
  const isThis = (wanted) => (got) => likeness(fromGold(wanted), got, equal) > 0;
  const named = { kind: record.type, name: record.id };
  const isNamed = isThis(named);
  const parts = partNames(record);
  const forum = fromGold({ forum: record.forumId }).forum;
  const isPart = (got) =>
    OCCURRENCES.has(got.kind) &&
    equal(forum, got.forum) &&
    [...got.name.keys].some((name) => parts.has(name));

  if (record.type === 'statistic') {
    const subject = record.subjectId;
    const figure = record.quantity ?? record.money;
    if (figure)
      yield {
        group: 'figures',
        label: `${record.id} ${figure.value ?? figure.min}`,
        paragraphs: [...at('quantity'), ...at('money')],
        isSaidBy: isThis({ kind: 'statistic', subject, ...figureOf(figure) }),
        isNearlySaidBy: (got) => sameNumber(figure, got),
      };
    if (record.change) {
      const { kind, quantity } = record.change;
      const isChange = (got) => got.change?.kind === kind && got.change.value === quantity?.value;
      yield {
        group: 'figures',
        label: `${record.id} ${kind} ${quantity?.value ?? ''}`,
        paragraphs: at('change'),
        isSaidBy: (got) => isChange(got) && equal(fromGold({ subject }).subject, got.subject),
        isNearlySaidBy: isChange,
      };
    }
    return;
  }

  if (record.entrants)
    yield {
      group: 'figures',
      label: `${record.id} entrants ${record.entrants.value}`,
      paragraphs: at('entrants'),
      isSaidBy: (got) => isNamed(got) && got.entrants === record.entrants.value,
    };
  for (const field of ['count', 'money'])
    if (record.type === 'signing' && record[field])
      yield {
        group: 'figures',
        label: `${record.id} ${field} ${record[field].value}`,
        paragraphs: at(field),
        isSaidBy: (got) =>
          got.kind === 'signing' &&
          (field === 'count'
            ? got.count === record.count.value
            : got.amount !== undefined && sameNumber(record.money, got.amount)),
      };

  if (record.type === 'signing') {
    const parties = record.parties?.map(({ id }) => id);
    const { count, money } = record;
    const amount = money && figureOf(money);
    yield {
      group: 'signings',
      label: record.id,
      paragraphs: at('status'),
      isSaidBy: isThis(
        parties
          ? { kind: 'signing', form: 'named', parties }
          : { kind: 'signing', form: 'total', count: count?.value, amount },
      ),
    };
  }
  // An event is told in the paragraph that says so, or in another that names it.
  const isTold = at('status').length > 0;
  if (OCCURRENCES.has(record.type) && isTold)
    yield {
      group: 'events',
      label: record.id,
      paragraphs: [...at('status'), ...at('names')],
      isSaidBy: (got) => isNamed(got) || isPart(got),
    };

  const dates = [
    ['startDate', record.startDate, (got) => got.start],
    ['endDate', record.endDate, (got) => got.end ?? got.start],
    // Only the turn of which the article speaks: the others come from other sources.
    ...(record.lifecycle ?? []).map((turn) => [
      `lifecycle.${turn.kind}.date`,
      turn.date,
      (got) => got.date,
    ]),
  ];
  for (const [field, date, dateIn] of dates) {
    if (date === undefined) continue;
    const stated = new Set(at(field));
    const isRead = (paragraph) =>
      reading.mentions.some(
        ({ kind, edtf, resolved, start }) =>
          (kind === 'date' || kind === 'date-range') &&
          // A day without a year is told by what it was resolved to; a stretch tells both its ends.
          (resolved ?? edtf).split('/').some((day) => day !== '' && sameDate(date, day)) &&
          start >= reading.paragraphs[paragraph]?.start &&
          start < reading.paragraphs[paragraph].end,
      );
    yield {
      group: 'dates',
      label: `${record.id} ${field} ${date}`,
      paragraphs: at(field, true).filter((paragraph) => stated.has(paragraph) || isRead(paragraph)),
      isSaidBy: (got) =>
        (OCCURRENCES.has(got.kind) || SITES.has(got.kind)) &&
        isNamed(got) &&
        sameDate(date, dateIn(got)),
    };
  }

  for (const post of record.posts ?? []) {
    const titles = Object.values(post.title ?? {}).filter((title) => typeof title === 'string');
    yield {
      group: 'roles',
      label: `${record.id} ${titles[0] ?? ''}, ${post.organizationId ?? ''}`,
      paragraphs: at(`posts.${post.id}.title`),
      isSaidBy: (got) =>
        isNamed(got) &&
        got.posts.some(({ title }) =>
          titles.some((one) => title !== undefined && contains(key(title), key(one))),
        ),
    };
  }
  for (const { id, role } of record.hosts ?? []) {
    const wanted = fromGold({ ...named, hosts: [{ name: id, role }] });
    yield {
      group: 'roles',
      label: `${record.id} ${role} ${id}`,
      // Cited host by host, or all together.
      paragraphs: at(`hosts.${id}`),
      isSaidBy: (got) =>
        isNamed(got) &&
        compareFields(wanted, got, equal).some(
          ([label, result]) => label.startsWith('host ') && result === 'right',
        ),
    };
  }
}

/** Compares one article; prints its counts. */
function compare(source, text) {
  const reading = readArticle(text, { published: publishedOn(source) });
  const drafts = new Map(reading.statements.map(({ draft }) => [draft.id, draft]));
  const given = reading.statements.flatMap((statement) => fromDraft(statement, drafts));
  const matched = new Set();
  const counts = Object.fromEntries(GROUPS.map((group) => [group, [0, 0]]));
  const lines = [];
  for (const record of records) {
    for (const row of rowsOf(record, source, reading)) {
      if (row.paragraphs.length === 0) continue;
      const there = given.filter(({ paragraph }) => row.paragraphs.includes(paragraph));
      const found = there.filter(row.isSaidBy);
      counts[row.group][1] += 1;
      if (found.length > 0) {
        counts[row.group][0] += 1;
        for (const got of found) matched.add(got);
        continue;
      }
      const elsewhere = given.find(row.isSaidBy);
      const near = row.isNearlySaidBy && there.find(row.isNearlySaidBy);
      const why = elsewhere
        ? ` — in paragraph ${elsewhere.paragraph}`
        : near
          ? ` — said of ${near.subject?.shown ?? 'nothing'}`
          : '';
      lines.push(`  MISS  ${row.group}: ${row.label} (${row.paragraphs.join(', ')})${why}`);
    }
  }
  // The same thing said again is matched if it was once.
  const known = new Set([...matched].map(thingOf));
  const extras = new Map(
    given.filter((got) => !known.has(thingOf(got))).map((got) => [thingOf(got), got]),
  );
  const all = new Set(given.map(thingOf)).size;
  const groups = GROUPS.map((group) => `${group} ${counts[group].join('/')}`);
  console.log(`${source}: ${groups.join(', ')}; drafts ${all}, not in the data ${extras.size}`);
  if (options.list) {
    for (const line of lines) console.log(line);
    for (const got of extras.values())
      console.log(`  DRAFT ${got.paragraph} ${labelOf(got)}: ${show(got)}`);
  }
  return counts;
}

const all = ARTICLES.map((source, i) =>
  compare(source, readFileSync(join(folder, files[i]), 'utf8')),
);
const sums = GROUPS.map((group) => {
  const [drafted, stated] = [0, 1].map((n) =>
    all.reduce((sum, counts) => sum + counts[group][n], 0),
  );
  return `${group} ${drafted}/${stated}`;
});
console.log(`drafted of what the data has: ${sums.join(', ')}`);
