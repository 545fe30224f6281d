// `npm run set-repository -- owner/name` writes where the repository is into every file that tells it. It
// replaces whatever package.json has now, so that it works again when the repository moves.
import { readFileSync, writeFileSync } from 'node:fs';

const FILES = [
  'package.json',
  'CITATION.cff',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.github/ISSUE_TEMPLATE/config.yml',
];

const [wanted, ...more] = process.argv.slice(2);
if (more.length > 0 || !/^[A-Za-z\d](?:[A-Za-z\d-]{0,38})\/[\w.-]{1,100}$/.test(wanted ?? '')) {
  console.error('expected the repository as owner/name: npm run set-repository -- owner/name');
  process.exit(2);
}

const { url } = JSON.parse(readFileSync('package.json', 'utf8')).repository;
const [, known] = /github\.com\/([^/]+\/[^/]+?)\.git$/.exec(url) ?? [];
if (known === undefined) {
  console.error(`package.json: expected the repository on github.com, got ${url}`);
  process.exit(1);
}
for (const file of FILES) {
  const text = readFileSync(file, 'utf8');
  // As an address, and not as the beginning of a longer name.
  const pattern = new RegExp(`(?<=github\\.com/)${known.replaceAll('.', '\\.')}(?![\\w-])`, 'g');
  const changed = text.replace(pattern, () => wanted);
  if (changed === text) continue;
  writeFileSync(file, changed);
  console.log(`${file}: ${known} → ${wanted}`);
}
