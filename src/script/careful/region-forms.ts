import { lazy } from '../engine/lazy.js';
import type { Mapping } from '../engine/mapping.js';

/** All code units as they are. */
export const SAME_FORMS = lazy(() => Uint16Array.from({ length: 0x10000 }, (_, unit) => unit));

/** Characters that newspapers in Taiwan print where OpenCC's standard of the region has another one. */
export const TAIWAN_PRINT = '臺台 溼濕 佈布';
/** Hong Kong's newspapers keep to the forms of Big5. */
export const HONG_KONG_PRINT =
  '佈布 溼濕 説說 户戶 衞衛 羣群 税稅 鋭銳 悦悅 脱脫 閲閱 温溫 葱蔥 鈎鉤 峯峰 綫線 牀床 啓啟 麪麵 敍敘 藴蘊 醖醞 卧臥 蜕蛻 氲氳';

/** By code unit: what the variants of a region make of it, and then its newspapers. */
export function formsOf(variants: Mapping, print: string): Uint16Array {
  const forms = SAME_FORMS().slice();
  variants.forEachSingle((unit, form) => (forms[unit] = form));
  const printed = new Map(
    print
      .split(' ')
      .filter((row) => row !== '')
      .map((row) => [row.charCodeAt(0), row.charCodeAt(1)]),
  );
  for (let unit = 0; unit < forms.length; unit += 1) {
    const form = printed.get(forms[unit] as number);
    if (form !== undefined) forms[unit] = form;
  }
  return forms;
}
