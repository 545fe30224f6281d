import { describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../src/article/index.js';
import { widthOf } from '../../src/cli/columns.js';
import { nameOfId } from '../../src/cli/record-words.js';
import { renderReading } from '../../src/cli/render-reading.js';
import { run } from '../../src/cli/run.js';
import { harbourReading } from '../article/records/harbour.js';
import { luntan } from './luntan.js';

const none = { config: 's2t', text: '' };

/** The summary in parts: each under its heading. */
function partsOf(summary: string): Record<string, string> {
  const [, ...parts] = summary.trimEnd().split('\n\n');
  return Object.fromEntries(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.join('\n')];
    }),
  );
}

describe('the summary', () => {
  const summary = renderReading('harbour', harbourReading(), none);
  const parts = partsOf(summary);

  test('begins with what the article states', () => {
    expect(Object.keys(parts).slice(0, 6)).toEqual([
      ...['Events', 'Signings', 'Released', 'Platforms and parks', 'Persons', 'Figures'],
    ]);
  });

  test('tells a forum by name, edition, days, place, theme, hosts by role and attendance, its id last', () => {
    expect(parts['Events']).toContain(
      [
        '  第三届海港论坛 (forum, no. 3, held)',
        '    days       XXXX-05-02 to XXXX-05-04',
        '    place      海港会展中心',
        '    theme      潮起海港',
        '    host       海港市政府、海洋大学',
        '    organizer  潮磨科技集团有限公司',
        '    attendance guests 450 位 (and some: > 450, < 460)',
        '    id         draft-forum-1',
      ].join('\n'),
    );
  });

  test('tells a signing by its parties, object, amount and occasion', () => {
    expect(parts['Signings']).toBe(
      [
        '  潮磨科技集团有限公司 + 海洋大学 (framework agreement, held)',
        '    object             潮汐创新中心',
        '    planned investment 350,000,000 CNY',
        '    at                 第三届海港论坛',
        '    id                 draft-signing-1',
      ].join('\n'),
    );
  });

  test('tells of every other kind', () => {
    expect(parts['Released']).toMatch(/潮汐模型 \(model, released\)\n {4}by +海洋大学/);
    expect(parts['Released']).toMatch(/海港蓝色计划 \(plan, planned\)[^]*measures +12 条/);
    expect(parts['Platforms and parks']).toMatch(/unveiled +XXXX-05-03, held, 第三届海港论坛/);
    expect(parts['Platforms and parks']).toMatch(/title +国家级园区\n {4}area +1,200,000 平方米/);
    expect(parts['Persons']).toMatch(/post +海港市政府 市长/);
    expect(parts['Figures']).toMatch(/渔船\n[^]*change +increased by 12 %\n {4}words +渔船增长12%/);
  });

  test('names what is not in the data and says what was left open, where the reading tells', () => {
    const reading = {
      ...harbourReading(),
      bodies: [
        { type: 'organization', raw: '海洋 大学', clean: '海洋大学', start: 0, end: 5 },
        { type: 'organization', raw: '潮磨集团', start: 9, end: 13 },
        { type: 'park', raw: '海港产业园', start: 20, end: 25 },
      ],
      unstated: [{ start: 0, end: 4, reason: 'unclear-subject' }],
    } as unknown as ArticleReading;
    const told = partsOf(renderReading('harbour', reading, none));
    expect(told['Names that are not in the data']).toBe(
      '  organization  海洋大学、潮磨集团\n  park          海港产业园',
    );
    expect(told['Left open']).toBe('  unclear subject  海港论坛');
    const whole = { ...harbourReading(), bodies: [], unstated: [] };
    expect(renderReading('harbour', whole, none)).not.toMatch(/Left open|not in the data/);
  });

  test.each([40, 60, 80, 200])('keeps within %i columns', (columns) => {
    const reading = harbourReading();
    const lines = renderReading('harbour', reading, none, columns).split('\n').slice(1);
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });
});

test('the width is that of the terminal', async () => {
  const text = '第27届京台科技论坛将于2024年9月19日至21日举办。500亿元至600亿元。';
  const widest = async (columns: number | undefined): Promise<number> => {
    let stdout = '';
    const bytes = new TextEncoder().encode(text);
    await run(['read'], {
      stdin: (async function* () {
        yield await Promise.resolve(bytes);
      })(),
      stdout: { write: (piece) => (stdout += piece), columns },
      stderr: { write: () => undefined },
    });
    const amounts = partsOf(stdout)['Amounts'] ?? '';
    return Math.max(...amounts.split('\n').map(widthOf));
  };
  expect(await widest(50)).toBeLessThanOrEqual(50);
  expect(await widest(undefined)).toBeGreaterThan(70);
});

describe('luntan read --records', () => {
  const text = '2024中关村论坛年会签约金额673.17亿元。科技部与潮磨科技集团签署合作备忘录。';

  test('prints a record a line, with its sources', async () => {
    const { code, stdout } = await luntan(['read', '--records', '--source', 'daily'], text);
    expect(code).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    for (const record of [
      { type: 'signing', forumId: 'zgc-forum-2024', kind: 'aggregate' },
      { type: 'signing', kind: 'memorandum' },
      { type: 'organization', names: { hans: '潮磨科技集团' }, kind: 'company' },
    ]) {
      expect(records).toContainEqual(expect.objectContaining(record));
    }
    for (const { sources = [] } of records as { sources?: object[] }[]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const ref of sources) expect(ref).toMatchObject({ source: 'daily', paragraph: 0 });
    }
  });

  test('and none for a text that states nothing', async () => {
    expect(await luntan(['read', '--records'], '签约。')).toEqual({
      ...{ code: 0, stdout: '', stderr: '' },
    });
  });
});

describe('the options of luntan read', () => {
  test('--currency and --zhao decide what an amount is', async () => {
    const amountOf = async (...options: string[]): Promise<unknown> => {
      const { stdout } = await luntan(['read', '--json', ...options], '总额3兆元。');
      return (JSON.parse(stdout) as { mentions: unknown[] }).mentions[0];
    };
    expect(await amountOf()).toMatchObject({ currency: 'CNY', value: 3e12 });
    expect(await amountOf('--currency', 'TWD')).toMatchObject({ currency: 'TWD', value: 3e12 });
    expect(await amountOf('--zhao', '1e6')).toMatchObject({ currency: 'CNY', value: 3e6 });
  });

  test.each([
    [['--source', 'City Gazette'], '--source: expected an id'],
    [['--currency', 'yuan'], '--currency: expected an ISO 4217 code'],
    [['--zhao', '1e9'], '--zhao: expected 1e12 or 1e6, got 1e9'],
    [['--json', '--records'], 'expected one of the two'],
  ])('%j is a wrong command line', async (options, message) => {
    const { code, stdout, stderr } = await luntan(['read', ...options], '签约。');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

test('an id of the user stands for itself', () => {
  expect(nameOfId('atlantis-forum')).toBe('atlantis-forum');
});
