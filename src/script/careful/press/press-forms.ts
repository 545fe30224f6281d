import type { Converter } from '../../engine/converter.js';
import { defineConverter, startIncremental } from '../../engine/converter.js';

/** Characters that newspapers print where OpenCC's standard of the region has another one. */
const TAIWAN = '臺台 溼濕 佈布';
/** Hong Kong's newspapers keep to the forms of Big5. */
const HONG_KONG =
  '佈布 説說 户戶 衞衛 羣群 税稅 鋭銳 悦悅 脱脫 閲閱 温溫 葱蔥 鈎鉤 峯峰 綫線 牀床 啓啟 麪麵 敍敘 藴蘊 醖醞 卧臥 蜕蛻 氲氳';

const toMap = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(' ').map((row) => [row.charAt(0), row.charAt(1)]));

/** A converter that writes what another gives in the characters of the region's newspapers. */
function inForms(converter: Converter, rows: string): Converter {
  const forms = toMap(rows);
  const pattern = new RegExp(`[${[...forms.keys()].join('')}]`, 'g');
  const write = (text: string): string =>
    text.replace(pattern, (character) => forms.get(character) ?? character);
  return defineConverter(
    (text) => write(converter(text)),
    () => {
      const conversion = startIncremental(converter);
      return {
        push: (piece) => write(conversion.push(piece)),
        finish: (piece) => write(conversion.finish(piece)),
      };
    },
  );
}

export const inTaiwanPrint = (converter: Converter): Converter => inForms(converter, TAIWAN);
export const inHongKongPrint = (converter: Converter): Converter => inForms(converter, HONG_KONG);
