// Writes the version of package.json into the other files that tell it; `npm run set-version` runs it
// behind `changeset version`, which knows package.json and the changelog alone.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files, and where in them the version stands. */
const PLACES = [
  { file: 'src/versions.ts', version: /(?<=\blibrary: ')[^']+/ },
  { file: 'CITATION.cff', version: /(?<=^version: ).+/m },
  { file: 'data/datapackage.json', version: /(?<=^ {2}"version": ")[^"]+/m },
  { file: 'README.md', version: /(?<=luntan-)\d+\.\d+\.\d+(?=\.tgz)/ },
  { file: 'README.zh-CN.md', version: /(?<=luntan-)\d+\.\d+\.\d+(?=\.tgz)/ },
  { file: 'package-lock.json', version: /(?<=^ {2}"version": ")[^"]+/m },
  {
    file: 'package-lock.json',
    version: /(?<=^ {4}"": \{\n {6}"name": "luntan",\n {6}"version": ")[^"]+/m,
  },
];

for (const { file, version: place } of PLACES) {
  const text = readFileSync(file, 'utf8');
  if (!place.test(text)) throw new Error(`${file}: expected a version`);
  writeFileSync(file, text.replace(place, version));
}
