// Checks the wording that the records cite against the texts themselves.
//
//   node scripts/verify-sources.mjs FOLDER
//
// FOLDER holds the articles as text files, one a source, whose names begin with the numbers
// below. Every cited literal has to stand in the paragraph that the record names (exit code
// 1 if one does not); a name that does not is a warning, since a text may split or bend it.
// Damaged texts are read as they are and as repaired. Reads src; run `npm run generate` first.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

// From the source, since the paths of fields are no part of what the package exports.
const {
  outputFiles: [{ text: code }],
} = await build({
  stdin: {
    contents: `export { covers, leavesOf } from './lookup/field-path.ts';
      export { repairText } from './text/index.ts';`,
    resolveDir: join(import.meta.dirname, '../src'),
  },
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  write: false,
});
const { covers, leavesOf, repairText } = await import(
  `data:text/javascript,${encodeURIComponent(code)}`
);

const SOURCES = {
  '000': 'beijing-taiwan-forum-27-preview',
  '001': 'zgc-forum-2024-results',
  '002': 'beijing-hong-kong-forum-2025-report',
  '003': 'science-parks-forum-2025-report',
};

/** Non-empty lines, each as printed and as repaired, by source id. */
async function readTexts(folder) {
  const texts = new Map();
  for (const name of (await readdir(folder)).sort()) {
    const source = SOURCES[name.split('_')[0]];
    if (source === undefined) continue;
    const lines = (await readFile(join(folder, name), 'utf8')).split(/\r?\n/);
    texts.set(
      source,
      lines.filter((line) => line.trim() !== '').map((line) => [line, repairText(line).text]),
    );
  }
  return texts;
}

async function readRecords() {
  const folder = new URL('../data/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const rows = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
  );
  return rows.flat();
}

/** Forms and aliases of names that a reference backs, but for those that no source shows. */
function namesBackedBy(record, fields) {
  return leavesOf(record)
    .filter(({ path }) => /(^|\.)names\.(hans|hant|en|aliases\.[a-z0-9-]+\.text)$/.test(path))
    .filter(({ path }) => fields.some((field) => covers(field, path)))
    .filter(({ path }) => {
      const [, names, form] = /^(.*names)\.([a-z]+)/.exec(path);
      return !leavesOf(record).some((leaf) => leaf.path === `${names}.derived.${form}`);
    })
    .map(({ value }) => value);
}

function check(records, texts) {
  const found = { literals: 0, misses: [], warnings: [] };
  for (const record of records) {
    for (const { source, paragraph, fields = [], literal, status } of record.sources ?? []) {
      const lines = texts.get(source);
      if (lines === undefined || paragraph === undefined) continue;
      const line = lines[paragraph] ?? [];
      const place = `${record.id} ${fields.join(',')}: ${source} paragraph ${paragraph}`;
      const stands = (text) => line.some((form) => form.includes(text));
      if (literal !== undefined) {
        found.literals += 1;
        if (!stands(literal)) found.misses.push(`${place} lacks "${literal}"`);
      }
      for (const name of status === 'inferred' ? [] : namesBackedBy(record, fields)) {
        if (!stands(name)) found.warnings.push(`${place} lacks the name "${name}"`);
      }
    }
  }
  return found;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node scripts/verify-sources.mjs FOLDER\n');
  process.exit(2);
}
const [texts, records] = await Promise.all([
  readTexts(folder).catch((error) => {
    process.stderr.write(`${folder}: ${error.message}\n`);
    process.exit(1);
  }),
  readRecords(),
]);
const { literals, misses, warnings } = check(records, texts);
for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
for (const miss of misses) process.stderr.write(`${miss}\n`);
process.stdout.write(
  `${texts.size} texts, ${literals} literals checked, ${misses.length} missing, ${warnings.length} warnings\n`,
);
const missing = Object.values(SOURCES).filter((source) => !texts.has(source));
for (const source of missing) process.stderr.write(`no text for ${source} in ${folder}\n`);
if (misses.length > 0 || missing.length > 0) process.exitCode = 1;
