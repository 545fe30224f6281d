import { describe, expect, test } from 'vitest';
import { visible, visibleInLine } from '../../src/cli/visible.js';
import { luntan } from './luntan.js';

// What turns about the order in which a terminal shows a line, or hides in it (Trojan Source).
const TURNING = [
  ...['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2066', '\u2067', '\u2068', '\u2069', '\ufff9', '\u{e0041}'],
];

describe('nothing that is printed for people turns about what they read', () => {
  test.each(TURNING)('%j', async (mark) => {
    expect(visible(`a${mark}b`)).toBe('a\ufffdb');
    expect(visibleInLine(`a${mark}b\n`)).toBe('a\ufffdb␊');
    const shown = [
      await luntan(['read'], `签约金额3亿元${mark},共5家企业。`),
      await luntan([`read${mark}`]),
      await luntan(['read', `none${mark}.txt`]),
      await luntan(['validate', 'forum'], JSON.stringify([{ type: 'forum', id: `a${mark}` }])),
    ];
    for (const { stdout, stderr } of shown) expect(stdout + stderr).not.toContain(mark);
  });

  test('JSON has the text as it is', async () => {
    const { stdout } = await luntan(['read', '--json'], '共\u202e5家');
    expect((JSON.parse(stdout) as { text: string }).text).toBe('共\u202e5家');
  });

  test('what joins characters stays', () => {
    expect(visible('👩\u200d💻 ✔\ufe0f क्\u200dष')).toBe('👩\u200d💻 ✔\ufe0f क्\u200dष');
  });
});
