import { run } from '../../src/cli/run.js';
import { workerCode } from './worker-code.js';

/** What of the streams is a terminal, and what the environment says of colours. */
interface Terminal {
  stdin?: { isTTY: boolean };
  stdout?: { isTTY: boolean; columns: number };
  stderr?: { isTTY: boolean };
  env?: Record<string, string>;
}

/**
 * Runs a command line; standard input comes in two pieces that may cut a character, as pipes do.
 *
 * @param write - for standard output, in place of one that keeps what is written
 */
export async function luntan(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  write?: (text: string) => never,
  terminal: Terminal = {},
) {
  let stdout = '';
  let stderr = '';
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const streams = {
    stdin: Object.assign(
      (async function* () {
        yield await Promise.resolve(bytes.subarray(0, 4));
        yield bytes.subarray(4);
      })(),
      terminal.stdin,
    ),
    stdout: { write: write ?? ((text: string) => (stdout += text)), ...terminal.stdout },
    stderr: { write: (text: string) => (stderr += text), ...terminal.stderr },
    env: terminal.env,
  };
  const code = await run(args, streams, workerCode);
  return { code, stdout, stderr };
}
