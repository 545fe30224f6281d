import { describe, expect, test } from 'vitest';
import {
  TO_SIMPLIFIED,
  TO_TRADITIONAL,
  inBothScripts,
  withBothScripts,
} from '../../scripts/derived-names.js';
import { nameOf } from '../../src/lookup/index.js';
import type { Names } from '../../src/schemas/index.js';
import { candidates, s2tw } from '../../src/script/index.js';
import { detectScript } from '../../src/text/index.js';
import { bundled } from './bundled.js';

/** The names in a record, its own and those of its items; the texts that have forms as names do. */
function namesIn(value: unknown): Names[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('hans' in value || 'hant' in value || 'en' in value) return [value as Names];
  return Object.values(value).flatMap(namesIn);
}

const allNames = bundled.flatMap(namesIn);

/** Characters of which traditional text has another form and never this one; 峰 is no 峯 in Taiwan. */
const simplifiedOnly = (text = ''): string[] =>
  [...text].filter((char) => !candidates(char).includes(char) && s2tw(char) !== char);

describe('the names of the data', () => {
  // `node scripts/derive-names.mjs` makes them.
  test('are what the script makes of the forms that sources show', () => {
    for (const row of bundled) expect(row).toEqual(withBothScripts(row));
  });

  test('have both scripts or none', () => {
    const lacking = allNames.filter(
      ({ hans, hant }) => (hans === undefined) !== (hant === undefined),
    );
    expect(lacking).toEqual([]);
    expect(allNames.filter(({ hant }) => hant !== undefined).length).toBeGreaterThan(1000);
  });

  test('hold no character of the other script', () => {
    for (const { hans, hant } of allNames) {
      expect(simplifiedOnly(hant), hant).toEqual([]);
      // 昇 is a character of both.
      expect(['hans', 'unknown'], hans).toContain(detectScript(hans ?? '').script);
    }
  });

  test('show none on a page in traditional characters, nor one in simplified', () => {
    for (const record of bundled) {
      const page = nameOf(record, 'zh-TW');
      if (page.lang === 'en') continue;
      expect(page.lang, record.id).toBe('zh-Hant');
      expect(nameOf(record, 'zh-CN').lang, record.id).toBe('zh-Hans');
    }
  });

  test('are on an English page the English one of a source, else the Chinese with its language', () => {
    for (const record of bundled) {
      const { en, hans } = record.names;
      const { text, lang } = nameOf(record, 'en-GB');
      expect({ text, lang }, record.id).toEqual(
        en === undefined ? { text: hans, lang: 'zh-Hans' } : { text: en, lang: 'en' },
      );
    }
  });
});

/** Where the dictionaries cut words wrongly, or have a form that names of ours do not. */
const TRAPS = [
  ['2024中关村论坛年会发布的成果', '2024中關村論壇年會發布的成果'],
  ['会上宣布', '會上宣布'],
  ['在论坛上签署', '在論壇上簽署'],
  ['所签的平台', '所簽的平臺'],
  ['会前已签的项目', '會前已簽的項目'],
  ['甲烷并成功入轨', '甲烷並成功入軌'],
  ['公布成果', '公布成果'],
  ['资金链断裂', '資金鏈斷裂'],
  ['国际创科周前一天', '國際創科週前一天'],
  ['开启新征程', '開啟新征程'],
  ['东升科技园', '東升科技園'],
  ['正文写明了单位', '正文寫明了單位'],
  ['一个中国', '一個中國'],
  ['三家具有', '三家具有'],
  ['百年历史', '百年歷史'],
  ['于英杰', '于英傑'],
  ['钟永喜', '鐘永喜'],
  ['北京范庄成半导体科技有限公司', '北京范莊成半導體科技有限公司'],
  ['台湾', '臺灣'],
  ['中关村软件园', '中關村軟件園'],
] as const;

describe('a name in both scripts', () => {
  test.each(TRAPS)('%s is %s', (hans, hant) => {
    expect(inBothScripts({ hans })).toEqual({ hans, hant, derived: ['hant'] });
  });

  test('keeps what sources show', () => {
    expect(inBothScripts({ hans: '台办', hant: '台辦' })).toEqual({ hans: '台办', hant: '台辦' });
    expect(inBothScripts({ hant: '臺辦', en: 'Office' })).toEqual({
      hans: '台办',
      hant: '臺辦',
      en: 'Office',
      derived: ['hans'],
    });
    expect(inBothScripts({ en: 'Vidu' })).toEqual({ en: 'Vidu' });
  });

  test('is made anew where it was made before', () => {
    expect(inBothScripts({ hans: '论坛', hant: '论坛', derived: ['hant'] }).hant).toBe('論壇');
    expect(inBothScripts({ hans: '論壇', hant: '論壇', derived: ['hans'] }).hans).toBe('论坛');
    expect(inBothScripts({ hans: '展览', derived: ['hans'] })).toEqual({
      hans: '展览',
      hant: '展覽',
      derived: ['hans', 'hant'],
    });
  });

  test('has no row that no trap tests', () => {
    const tested = TRAPS.map(([hans]) => hans).join('\n');
    expect(Object.keys(TO_TRADITIONAL).filter((words) => !tested.includes(words))).toEqual([]);
  });

  test.each([...Object.entries(TO_SIMPLIFIED)])('has the row %s for a name of ours', (hant) => {
    expect(allNames.some((names) => names.hant?.includes(hant))).toBe(true);
  });
});
