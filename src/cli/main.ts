#!/usr/bin/env node
import { run } from './run.js';

// A reader that stops early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Set rather than exit: what is still being written is to arrive.
process.exitCode = await run(process.argv.slice(2), process);
