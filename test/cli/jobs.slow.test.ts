import { describe, expect, test } from 'vitest';
import { LONGEST_ARTICLE } from '../../src/cli/limits.js';
import { run } from '../../src/cli/run.js';
import { isThorough } from '../thorough.js';
import { testFolder } from './folder.js';
import { luntan } from './luntan.js';
import { rowsOf } from './rows.js';
import { workerCode } from './worker-code.js';

const { file } = testFolder();

const SIGNED = '2024中关村论坛年会签约金额673.17亿元。';

describe('an article has a limit', () => {
  const long = 'a'.repeat(LONGEST_ARTICLE + 1);

  test.each(['read', 'repair'])('%s refuses a longer file in one line', async (name) => {
    const { code, stdout, stderr } = await luntan([name, file('long.txt', long)]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^luntan: .*long\.txt: longer than 10,000,000 characters.*--ndjson\n$/);
  });

  test('a longer line is bad, and the next is read', async () => {
    const { code, stdout } = await luntan(['repair', '--ndjson'], `${long}\n三家企业\n`);
    expect(code).toBe(0);
    expect(rowsOf(stdout)).toMatchObject([
      { id: 1, error: expect.stringContaining('longer than 10,000,000') as string },
      { id: 2, text: '三家企业' },
    ]);
  });
});

describe('--jobs', () => {
  // Lines of unlike length, so that threads end in another order than they began.
  const longest = isThorough ? 90 : 15;
  const lines = Array.from({ length: 700 }, (_, i) =>
    i % 50 === 7
      ? '{"text":'
      : `${'论坛。'.repeat((i * 37) % longest)}第${String(i)}家企业签约${String(i)}亿元。`,
  ).join('\n');

  test.each(['read', 'repair'])('%s gives the same lines in the same order', async (name) => {
    const alone = await luntan([name, '--ndjson'], lines);
    const together = await luntan([name, '--ndjson', '--jobs', '3'], lines);
    expect(together.code).toBe(0);
    expect(together.stdout === alone.stdout).toBe(true);
    expect(together.stderr).toBe(alone.stderr);
  });

  test('of files too', async () => {
    const files = Array.from({ length: 40 }, (_, i) =>
      file(`job-${String(i)}.txt`, `${String(i)}家企业。`),
    );
    const alone = await luntan(['read', '--json', ...files]);
    expect(await luntan(['read', '--json', '--jobs', '2', ...files])).toEqual(alone);
  });

  test('stops when nobody reads any more', async () => {
    let pieces = 0;
    const code = await run(
      ['repair', '--ndjson', '--jobs', '2'],
      {
        stdin: (async function* () {
          for (; pieces < 10_000; pieces++) {
            yield await Promise.resolve(new TextEncoder().encode(`${SIGNED}\n`.repeat(1000)));
          }
        })(),
        stdout: {
          write: () => false,
          once: (event, listener) => {
            if (event === 'close') setTimeout(listener, 1);
          },
        },
        stderr: { write: () => true },
      },
      workerCode,
    );
    expect(code).toBe(0);
    // What waits for a thread is bounded: the input is not read ahead.
    expect(pieces).toBeLessThan(20);
  });
});
