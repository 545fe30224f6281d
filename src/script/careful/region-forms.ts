import { lazy } from '../engine/lazy.js';
import type { Mapping } from '../engine/mapping.js';

/** By code unit: the form that is written for it, 0 for itself. */
export type Forms = Uint16Array;

/** All code units as they are. */
export const SAME_FORMS = lazy((): Forms => new Uint16Array(0x10000));

/** Characters that newspapers in Taiwan print where OpenCC's standard of the region has another one. */
export const TAIWAN_PRINT = '臺台 溼濕 佈布';
/** Hong Kong's newspapers keep to the forms of Big5. */
export const HONG_KONG_PRINT =
  '佈布 溼濕 説說 户戶 衞衛 羣群 税稅 鋭銳 悦悅 脱脫 閲閱 温溫 葱蔥 鈎鉤 峯峰 綫線 牀床 啓啟 麪麵 敍敘 藴蘊 醖醞 卧臥 蜕蛻 氲氳';

/** What the variants of a region make of characters, and then its newspapers. */
export function formsOf(variants: Mapping, print: string): Forms {
  const forms = new Uint16Array(0x10000);
  const printed = new Map<number, number>();
  for (const row of print === '' ? [] : print.split(' ')) {
    printed.set(row.charCodeAt(0), row.charCodeAt(1));
    forms[row.charCodeAt(0)] = row.charCodeAt(1);
  }
  variants.forEachSingle((unit, form) => (forms[unit] = printed.get(form) ?? form));
  return forms;
}
