import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';
import { beginsWithSurname } from '../words/find-persons.js';

// Who can sign.

/** Names of no one in particular. */
const NO_PARTY = wording(
  '某|^[一两三四五六七八九十\\d]+[省市区县镇乡地校院所](?:[一两三四五六七八九十\\d]+[省市区县镇乡地校院所])?$|[两三四五六七八九十][镇区县市省]$|各类|市场主体|各方|^(?:双方|三方|四方|多方|各方|两校|两地|两国|对方|甲方|乙方|本澳企业|本地企业|专家|嘉宾|项目|部门|代表|一批|多个|企业共|民营企业|' +
    '(?:有关|相关|其他|多家|多间|数家|部分|众多|各|许多|两家|三家|外资|知名).*)$',
);

const NO_PARTY_ENDING = wording(
  '^.{0,5}(?:企业|客商|厂商|单位|机构|高校|院校|投资方|业主|商户|代表|部门|专家|团队|项目|人士|方面|领域|各市|各县|商家|买家|方)$',
);

/** Kinds of body that stand before their name: 台资企业艾生智能. */
const KIND_BEFORE = wording(
  '^(?:[—•·■●▲◆-]{1,4}|台资企业|台企|民企|央企|中央企业|世界500强企业|全球领先的|知名企业|龙头企业|科技企业|上市公司)(?=.{2})',
);

/** A name with more behind its ending is cut wrong: 甲公司才会. */
const CUT_WRONG = wording('(?:公司|集团|大学|政府|研究院|医院|银行|委员会|协会)[^(]{1,3}$');

const GOES_ON = wording('(?:公司|局|部|院|所|中心|城|园|厅|会|委|校|处|区|办|社|行|厂|系|馆)$');

/** A run of two or three characters that begins as a person's name does: 郭甲. */
const isPersonal = ({ class: name, text, isWeak }: Token): boolean =>
  (name === 'NAME' || (isWeak === true && name !== 'PLACE')) &&
  text.length <= 3 &&
  beginsWithSurname(text);

const OURS = wording('^我');

const A_PROJECT = wording('(?:项目|专案)$');

/** Whether a token names someone who can sign. */
export function isParty(token: Token): boolean {
  const { text } = token;
  if (token.entity !== undefined) return true;
  if (
    text.length < 2 ||
    text.length > 40 ||
    text.includes('*') ||
    isPersonal(token) ||
    A_PROJECT().test(text) ||
    NO_PARTY().test(text) ||
    NO_PARTY_ENDING().test(text)
  )
    return false;
  if (token.isGeneric === true) return OURS().test(text);
  return !(CUT_WRONG().test(text) && !GOES_ON().test(text));
}

/** 甲集团旗下│乙园: whose a party is. */
const OWNER = wording(
  '^.{2,20}?(?:集团|公司|大学|学院|研究院|银行|总会)(?:旗下|下属|所属|属下)(?:的)?(?=.{3})',
);

/** The party without what only says its kind, or whose it is. */
export function bareParty(token: Token): Token {
  const kind = (KIND_BEFORE().exec(token.text) ?? OWNER().exec(token.text))?.[0];
  if (kind === undefined) return token;
  return { ...token, start: token.start + kind.length, text: token.text.slice(kind.length) };
}

export function isGroup(group: readonly Token[]): boolean {
  const names = new Set(group.map(({ text }) => text));
  return group.length >= 2 && names.size === group.length && group.every(isParty);
}
