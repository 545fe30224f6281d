import { run } from '../../src/cli/run.js';

/**
 * Runs a command line; standard input comes in two pieces that may cut a character, as pipes do.
 *
 * @param write - for standard output, in place of one that keeps what is written
 */
export async function luntan(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  write?: (text: string) => never,
) {
  let stdout = '';
  let stderr = '';
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  const code = await run(args, {
    stdin: (async function* () {
      yield await Promise.resolve(bytes.subarray(0, 4));
      yield bytes.subarray(4);
    })(),
    stdout: { write: write ?? ((text) => (stdout += text)) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}
