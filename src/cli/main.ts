#!/usr/bin/env node
import { OutputError, errorLine } from './errors.js';
import { run } from './run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that stops early, such as `head`, is no error.
  if (error.code === 'EPIPE') return;
  process.stderr.write(errorLine(new OutputError(error)));
  process.exitCode = 1;
});
// With nobody left to tell, there is nothing to say.
process.stderr.on('error', () => undefined);

// Set rather than exit: what is still being written is to arrive, or to fail and be told.
const code = await run(
  process.argv.slice(2),
  process,
  () => new URL('./worker.js', import.meta.url),
);
if (code !== 0) process.exitCode = code;
