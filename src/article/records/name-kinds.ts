import type { OrganizationKind, PlaceKind } from '../../ids/enums.js';

// What a name says of its bearer by its end; the first row that fits decides, and none is no fault.

const ORGANIZATIONS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/(?:公司|集团|集團|银行|銀行|事务所|事務所)$/, 'company'],
  [/(?:大学|大學|学院|學院|学校|學校)$/, 'university'],
  [/(?:研究院|研究所|科学院|科學院|实验室|實驗室|研究中心)$/, 'research-institute'],
  [/(?:协会|協會|学会|學會|商会|商會|联合会|聯合會|联盟|聯盟|促进会|促進會)$/, 'association'],
  [/(?:基金|基金会|基金會)$/, 'fund'],
  [/(?:日报|日報|晚报|晚報|通讯社|通訊社|电视台|電視台|電視臺|新闻社|新聞社)$/, 'media'],
  [/(?:党委|黨委|市委|省委|区委|區委|县委|縣委|党组|黨組)$/, 'party'],
  [/(?:人大常委会|人大常委會|人民代表大会|人民代表大會|立法会|立法會)$/, 'legislature'],
  [/(?:政府|[部厅廳局署]|管委会|管委會|管理委员会|管理委員會)$/, 'government'],
];

const PLACES: readonly (readonly [RegExp, PlaceKind])[] = [
  [/(?:厅|廳|会议室|會議室|展区|展區|[A-Z\d]馆|[A-Z\d]館)$/, 'room'],
  [
    /(?:会议中心|會議中心|会展中心|會展中心|国际中心|國際中心|展览中心|展覽中心|酒店|饭店|飯店|宾馆|賓館|[馆館]|大厦|大廈|剧院|劇院|广场|廣場)$/,
    'venue',
  ],
  [/(?:省|自治区|自治區|特别行政区|特別行政區)$/, 'region'],
  [/市$/, 'city'],
  [/(?:新区|新區|开发区|開發區|示范区|示範區|园区|園區|科学城|科學城)$/, 'area'],
  [/[区區县縣]$/, 'district'],
];

const kindIn = <Kind>(rows: readonly (readonly [RegExp, Kind])[], name: string): Kind | undefined =>
  rows.find(([end]) => end.test(name))?.[1];

/** What an organization is, where its name tells. */
export const organizationKind = (name: string): OrganizationKind | undefined =>
  kindIn(ORGANIZATIONS, name);

/** What a place is, where its name tells. */
export const placeKind = (name: string): PlaceKind | undefined => kindIn(PLACES, name);
