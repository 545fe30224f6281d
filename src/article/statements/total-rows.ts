import { clauseEnd, clauseStart } from '../context/clauses.js';
import { evenText } from '../words/even-text.js';
import type { Token } from '../words/token.js';
import { wording } from '../words/wording.js';

// How a text counts what was signed.

export interface CountRow {
  form: string;
  /** What the noun of the count has to be. */
  noun: 'agreement' | 'project' | 'signed' | 'firm';
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** How many signings a sentence counts; `n` is the count. */
export const TOTAL_ROWS: readonly CountRow[] = [
  {
    form: 'v:SIGN OF? n:COUNT NOUN?',
    noun: 'project',
    examples: ['本届大会共签约24个重大项目。', '大会达成45个合作协议。'],
    counterExamples: ['双方签署3年协议。'],
  },
  {
    form: 'n:COUNT NOUN WILL? v:SIGN',
    noun: 'project',
    examples: ['31个产业项目集中签约。', '本次大会将有52个项目签约。'],
    counterExamples: ['12名学生签约。'],
  },
  {
    form: 'n:COUNT NOUN AND PARTY v:SIGN',
    noun: 'project',
    examples: ['8个获奖项目与江都经济技术开发区现场签约。'],
    counterExamples: [],
  },
  {
    form: 'n:COUNT NOUN AND PARTY HOLD ~ v:SIGN',
    noun: 'project',
    examples: ['8个产业项目与江都经济技术开发区进行了合作签约。'],
    counterExamples: ['8家企业与江都经济技术开发区进行了合作签约。'],
  },
  {
    form: 'v:SIGN OF HAVE ~ n:COUNT NOUN',
    noun: 'project',
    examples: ['大会现场集中签约的有产业类、人才类等30个项目。'],
    counterExamples: ['大会现场集中签约的有产业类、人才类等30家企业。'],
  },
  {
    form: 'n:COUNT HAVE|NAME|SITE|NOUN|VERB|LISTED+ LISTED s:NAME|SITE|NOUN v:SIGN',
    noun: 'project',
    examples: ['40个研发应用、产业基地、创投基金项目集中签约。'],
    counterExamples: ['40家研发机构、投资机构、产业项目集中签约。'],
  },
  {
    form: 'PARTY ETC n:COUNT NOUN? v:SIGN',
    noun: 'firm',
    examples: ['甲园分别与云舟集团、海纳公司等9家企业签订入园协议。'],
    counterExamples: [],
  },
  {
    form: 'v:SIGN s:NAME|SITE|WORK n:COUNT',
    noun: 'agreement',
    examples: ['会上签订合作协议36份。', '大会签约重点项目86个。'],
    counterExamples: [],
  },
  {
    form: 'v:SIGN a:NAME|SITE AND s:NAME|SITE n:COUNT',
    noun: 'agreement',
    examples: ['两地企业共签署合作协议和意向195项。'],
    counterExamples: [],
  },
  {
    form: 's:NAME|SITE REACH? n:COUNT',
    noun: 'signed',
    examples: ['大会现场签约项目86个。', '促成签约项目500余个。'],
    counterExamples: ['在建项目86个。'],
  },
  {
    form: 'v:HAVE n:COUNT s:NOUN',
    noun: 'agreement',
    examples: ['论坛已促成138项合作协议。'],
    counterExamples: ['论坛促成138项合作。'],
  },
];

const AGREEMENT_NOUN = wording(
  '(?:签约.*项目|签约合作|合作协议|协议|合同|备忘录|协议书|意向书|签约|订单|合作项目协议|合作协议和意向)$',
);
export const PROJECT_NOUN = wording(
  '(?:项目|专案|协议|合同|备忘录|合作|意向|订单|(?:签约|合作|交易)成果|协议书|投资项目|案|契约)$',
);
/** Units of what can be signed, where no noun stands. */
const PROJECT_UNIT = wording('^(?:个|项|份|宗|单|件)$');
/** Units of those who sign. */
const FIRM_UNIT = wording('^[家名位人]$');
/** 洽谈, 在谈, 意向 are not signed. */
const NOT_YET = wording('意向|在谈|洽谈|拟签');

/** 征集1280个项目,…,签约了甲平台: whether the clause itself speaks of signing. */
const isSigned = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(clauseStart({ tokens }, at), clauseEnd({ tokens }, at))
    .some((token) => token.class === 'SIGN');

/** Whether what a row counts are signings. */
export function isCounted(
  row: CountRow,
  tokens: readonly Token[],
  count: Token,
  noun: Token | undefined,
): boolean {
  if (count.mention?.kind !== 'count') return false;
  const text = noun?.text ?? '';
  if (NOT_YET().test(text)) return false;
  if (row.noun === 'firm') return true;
  if (row.noun === 'signed') return AGREEMENT_NOUN().test(text);
  if (row.noun === 'agreement')
    return (
      AGREEMENT_NOUN().test(text) ||
      (PROJECT_NOUN().test(text) && isSigned(tokens, tokens.indexOf(count)))
    );
  if (FIRM_UNIT().test(evenText(count.mention.unit))) return false;
  if (noun === undefined) return PROJECT_UNIT().test(evenText(count.mention.unit));
  return PROJECT_NOUN().test(text);
}
