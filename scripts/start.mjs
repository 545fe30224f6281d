// `npm start [-- FILE…] [options]`: the command as built here; the bundled sample without a file.
import { parseArgs } from 'node:util';

const args = process.argv.slice(2);
const { positionals } = parseArgs({
  args,
  allowPositionals: true,
  strict: false,
  options: { published: { type: 'string' }, script: { type: 'string' } },
});
const sample = positionals.length === 0 ? ['data/sample-article.txt'] : [];
process.argv.splice(2, args.length, 'read', ...args, ...sample);
await import('../dist/cli/main.js');
