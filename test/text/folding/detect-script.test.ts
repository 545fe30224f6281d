import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { detectScript } from '../../../src/text/detect-script.js';

describe('detectScript', () => {
  test.each([
    ['数字经济论坛', 'hans', 1],
    ['數字經濟論壇', 'hant', 1],
    ['数字经济論壇', 'mixed', 0.8],
    ['后台里云干于面', 'unknown', 0],
    ['', 'unknown', 0],
    ['2024 IASP', 'unknown', 0],
    ['東京の経済と開発について、論じる', 'unknown', 0],
    ['東京都は日本の首都', 'unknown', 0],
    ['渋谷駅', 'unknown', 0],
    ['広島県経済産業局', 'unknown', 0],
    ['一万円の図書券', 'unknown', 0],
    ['読売新聞', 'unknown', 0],
    ['한국의 科學技術 發展을 論議한다', 'unknown', 0],
  ])('%s is %s', (text, script, score) => {
    const detected = detectScript(text);
    expect(detected.script).toBe(script);
    expect(detected.score).toBeCloseTo(score);
  });

  test.each([
    ['于英傑在数字经济论坛表示，北京将继续扩大开放', 'hans'],
    ['海峡两岸关于“國家”的报道。国务院发布规划，支持产业发展', 'hans'],
    ['論壇將于9月舉辦，并發布報告', 'hant'],
    ['訪問團一行從臺北出發，抵達渋谷駅後轉往橫濱參觀實驗室', 'hant'],
    ['代表团一行从北京出发，抵达渋谷駅后转往横滨参观实验室', 'hans'],
    ['喜歡「の」字的商標，臺灣與香港都很流行', 'hant'],
  ])('a stray character does not make %s mixed', (text, script) => {
    expect(detectScript(text).script).toBe(script);
  });

  test.each([...'寳甎閙鐡顚靈飮鬪嬾讁冩塲嘆軆邉畆濶竝'])(
    'the variant %s is traditional',
    (char) => {
      expect(detectScript(char)).toEqual({ script: 'hant', score: 1 });
    },
  );

  test.each([...'畧隣祐喆堃淼働脇菉畲'])(
    '%s, which stands in other texts too, tells nothing',
    (char) => {
      expect(detectScript(char).script).toBe('unknown');
    },
  );

  test('a name with a variant leaves a simplified text simplified', () => {
    expect(detectScript('该公司董事长王寳山介绍，论坛将继续扩大开放').script).toBe('hans');
  });

  test('a name that recurs does not, three characters do', () => {
    const body = '国务院发布规划支持产业发展'.repeat(10);
    expect(detectScript(body + '于英傑'.repeat(30)).script).toBe('hans');
    expect(detectScript(body + '論壇與'.repeat(10)).script).toBe('mixed');
  });

  test('follows what a converter does to common words', () => {
    const toTraditional = Converter({ from: 'cn', to: 't' });
    const words = ['论坛', '产业', '创新', '经济', '发展', '国际', '实验', '关键', '技术', '签约'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1 }), (chosen) => {
        const text = chosen.join('的');
        expect(detectScript(text)).toEqual({ script: 'hans', score: 1 });
        expect(detectScript(toTraditional(text))).toEqual({ script: 'hant', score: 1 });
      }),
    );
  });

  test('gives a score from 0 to 1 for any string', () => {
    const unit = fc.constantFrom(...'国國论論业業台の한a \n', '\ud800');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const { script, score } = detectScript(units.join(''));
        expect(score).toBeGreaterThanOrEqual(script === 'unknown' ? 0 : 0.2);
        expect(score).toBeLessThanOrEqual(script === 'unknown' ? 0 : 1);
      }),
    );
  });
});
