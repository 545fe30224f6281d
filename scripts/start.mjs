// `npm start [-- FILE…] [options]`: the command as built here; the bundled sample without a file.
import { parseArgs } from 'node:util';
import { run } from '../dist/cli/run.js';

const args = process.argv.slice(2);
const { positionals } = parseArgs({
  args,
  allowPositionals: true,
  strict: false,
  options: { published: { type: 'string' }, script: { type: 'string' } },
});
const sample = 'data/sample-article.txt';
process.exitCode = await run(
  ['read', ...args, ...(positionals.length === 0 ? [sample] : [])],
  process,
);
