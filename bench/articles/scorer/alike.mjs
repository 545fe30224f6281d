// When a value of the library is that of the gold: dates, figures, nouns, places.
import { key, nameKey } from './names.mjs';

const MEASURE_WORDS = {
  activities: /活动|活動|推介|会议|會議|论坛|論壇/,
  'parallel-forums': /论坛|論壇/,
  results: /成果/,
  policies: /政策|措施/,
  speakers: /嘉宾|嘉賓|演讲|發言/,
  scientists: /科学家|科學家|院士/,
  guests: /嘉宾|嘉賓/,
  participants: /人|嘉宾|嘉賓|代表|参会|參會/,
  visits: /观众|觀眾|入场|入場|参观|參觀|往来/,
  delegations: /代表团|代表團/,
  organizations: /机构|機構|单位|單位|组织|組織|国家|社团/,
  companies: /企业|企業|公司|厂商|廠商|展商|投资商|合作夥伴/,
  enterprises: /企业|企業|公司|厂商|廠商/,
  universities: /高校|大学|大學/,
  investors: /投资|投資/,
  unicorns: /独角兽|獨角獸/,
  'countries-and-regions': /国|國|经济体|經濟體/,
  provinces: /省/,
  entries: /企业|企業|团队|團隊|项目|項目|作品|组$|組$/,
  'signed-projects': /项目|項目/,
  'signed-amount': /签约|簽約|金额|金額/,
  'offered-projects': /项目|項目/,
  'offered-amount': /招商|总额|總額|意向/,
  'r-and-d-centres': /研发|研發/,
  partners: /合作/,
  laboratories: /实验室|實驗室/,
  patents: /专利|專利/,
  revenue: /收入|营业额|營業額|營收/,
  output: /产值|產值|总值|總值/,
  'contract-value': /合同|成交/,
  ranking: /排名/,
  awards: /奖|獎/,
};
const PLACE_SHORT = {
  沪: '上海',
  滬: '上海',
  京: '北京',
  深: '深圳',
  穗: '广州',
  港: '香港',
  津: '天津',
  澳: '澳门',
  台: '台湾',
};
export const placeKeys = (place) =>
  [...place.keys].map((k) => (PLACE_SHORT[k] ? nameKey(PLACE_SHORT[k]) : k));

export const contains = (a, b) => a !== '' && b !== '' && (a.includes(b) || b.includes(a));
export const sameText = (a, b) => a !== undefined && b !== undefined && key(a) === key(b);
export function sameDate(want, got) {
  if (!want || !got) return false;
  if (want === got || got.startsWith(want)) return true;
  return want.startsWith(got) && got.length >= 7;
}
export function samePeriod(want, got) {
  if (!got) return false;
  const [wantStart, wantEnd = wantStart] = want.split('/');
  const [gotStart, gotEnd = gotStart] = got.split('/');
  const open = (part) => part === '' || part === '..';
  const near = (a, b) => open(a) || open(b) || a.startsWith(b) || b.startsWith(a);
  return near(wantStart, gotStart) && near(wantEnd, gotEnd);
}
/** Value against value; a bound that the gold states against the same bound, or the number itself. */
export function sameFigure(want, got) {
  if (!got) return false;
  const near = (a, b) =>
    a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  if (want.value !== undefined) return near(want.value, got.value);
  if (want.min === undefined && want.max === undefined) return false;
  return (
    (want.min === undefined || near(want.min, got.min ?? got.value)) &&
    (want.max === undefined || near(want.max, got.max ?? got.value))
  );
}
export const sameNoun = (want, got) =>
  got.nouns.some((noun) => contains(key(noun), key(want))) ||
  (MEASURE_WORDS[got.measure]?.test(want) ?? false);
