// Tables and lines of records against those who write nothing else. `npm run build` comes first.
import Papa from 'papaparse';
import { forums, statistics, toCsv, toNdjson } from 'luntan';

/** The data, over and over, as many records as are wanted. */
const many = (rows, count) => Array.from({ length: count }, (_, i) => rows[i % rows.length]);

/** A record as papaparse wants it: no objects, and lists as JSON. */
function flattened(record) {
  const flat = {};
  const visit = (value, path) => {
    for (const [key, part] of Object.entries(value)) {
      const name = path === '' ? key : `${path}.${key}`;
      if (Array.isArray(part)) flat[name] = JSON.stringify(part);
      else if (typeof part === 'object' && part !== null) visit(part, name);
      else flat[name] = part;
    }
  };
  visit(record, '');
  return flat;
}

function withPapa(records) {
  const rows = records.map(flattened);
  return Papa.unparse(rows, { columns: [...new Set(rows.flatMap(Object.keys))] });
}

const asLines = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

const COUNT = 2_000;
const FORUMS = many(forums, COUNT);
const STATISTICS = many(statistics, COUNT);

/** What is compared: the label of its row, ours, the peer. */
export const FORMAT_CONTESTS = [
  ['`toCsv`, forums, against papaparse', () => toCsv(FORUMS), () => withPapa(FORUMS)],
  ['`toCsv`, statistics', () => toCsv(STATISTICS), () => withPapa(STATISTICS)],
  ['`toNdjson`, forums, against JSON.stringify', () => toNdjson(FORUMS), () => asLines(FORUMS)],
  ['`toNdjson`, statistics', () => toNdjson(STATISTICS), () => asLines(STATISTICS)],
].map(([label, ours, peer]) => ({ label, ours, peer, count: COUNT }));
