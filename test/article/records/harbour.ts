import { toMoney, toQuantity } from '../../../src/text/to-quantity.js';
import { parseAmount, parseNumber } from '../../../src/text/index.js';
import type { AnyDraft } from '../../../src/schemas/index.js';
import { type Stated, readingOf } from './reading.js';

export const TEXT = `海港论坛在海港市举行
第三届海港论坛5月2日至4日在海港会展中心举办,主题为“潮起海港”。论坛由海港市政府、海洋大学主办,潮磨科技集团有限公司(以下简称“潮磨集团”)承办。
5月2日下午,第三届海港论坛的渔业分论坛举行。论坛期间还有船舶展。海港创业大赛决赛于5月3日在海港会展中心举行,共120个项目报名,10个项目入围。
会上,潮磨集团与海洋大学签署框架协议,共建潮汐创新中心,总投资3.5亿元。
潮汐创新中心5月3日揭牌。海港产业园面积120万平方米,获评国家级园区。
海洋大学发布潮汐模型。海港市政府将发布《海港蓝色计划》,共12条措施。
海港市市长在会上致辞。
本届论坛吸引450余位外宾,渔船增长12%。`;

const names = (hans: string): { hans: string } => ({ hans });
const forum = { draft: 'draft-forum-1' };
const centre = { draft: 'draft-platform-1' };

/** What an article of an invented harbour states, one draft of each kind. */
export const STATED: readonly (Stated & { draft: AnyDraft })[] = [
  {
    words: '第三届海港论坛5月2日至4日在海港会展中心举办,主题为“潮起海港”',
    draft: {
      ...{ type: 'forum', id: 'draft-forum-1', names: names('第三届海港论坛') },
      ...{ series: { text: '海港论坛' }, ordinal: 3, status: 'held' },
      ...{ startDate: 'XXXX-05-02', endDate: 'XXXX-05-04', theme: { hans: '潮起海港' } },
      places: [{ text: '海港会展中心' }],
      hosts: [
        { role: 'host', roleLabel: '主办', text: '海港市政府' },
        { role: 'host', roleLabel: '主办', text: '海洋大学' },
        { role: 'organizer', roleLabel: '承办', text: '潮磨科技集团有限公司' },
      ],
    },
  },
  {
    words: '5月2日下午,第三届海港论坛的渔业分论坛举行',
    draft: {
      ...{ type: 'sub-forum', id: 'draft-sub-forum-1', names: names('渔业分论坛') },
      ...{ kind: 'thematic', status: 'held', forum, startDate: 'XXXX-05-02' },
    },
  },
  {
    words: '论坛期间还有船舶展',
    draft: {
      ...{ type: 'forum-event', id: 'draft-forum-event-1', names: names('船舶展') },
      ...{ kind: 'exhibition', status: 'held', forum },
    },
  },
  {
    words: '海港创业大赛决赛于5月3日在海港会展中心举行,共120个项目报名,10个项目入围',
    draft: {
      ...{ type: 'competition', id: 'draft-competition-1', names: names('海港创业大赛') },
      ...{ status: 'held', forum, entrants: toQuantity(parseNumber('120个')) },
      stages: [{ kind: 'final', date: 'XXXX-05-03', places: [{ text: '海港会展中心' }] }],
    },
  },
  {
    words: '潮磨集团与海洋大学签署框架协议,共建潮汐创新中心,总投资3.5亿元',
    draft: {
      ...{ type: 'signing', id: 'draft-signing-1', kind: 'framework-agreement', status: 'held' },
      ...{ parties: [{ text: '潮磨集团' }, { text: '海洋大学' }], object: centre, forum },
      ...{ amountKind: 'planned-investment', money: toMoney(parseAmount('3.5亿元')) },
    },
  },
  {
    words: '潮汐创新中心5月3日揭牌',
    draft: {
      ...{ type: 'platform', id: 'draft-platform-1', names: names('潮汐创新中心') },
      ...{ lifecycle: [{ kind: 'unveiled', date: 'XXXX-05-03', event: forum }] },
      operators: [{ role: 'lead', roleLabel: '牵头', text: '海洋大学' }],
    },
  },
  {
    words: '海港产业园面积120万平方米,获评国家级园区',
    draft: {
      ...{ type: 'park', id: 'draft-park-1', names: names('海港产业园') },
      areaM2: toQuantity(parseNumber('120万平方米')),
      designations: [{ names: names('国家级园区') }],
    },
  },
  {
    words: '海洋大学发布潮汐模型',
    draft: {
      ...{ type: 'achievement', id: 'draft-achievement-1', names: names('潮汐模型') },
      ...{ kind: 'model', status: 'released', by: [{ text: '海洋大学' }], forum },
    },
  },
  {
    words: '海港市政府将发布《海港蓝色计划》,共12条措施',
    status: 'planned',
    draft: {
      ...{ type: 'policy', id: 'draft-policy-1', names: names('海港蓝色计划'), kind: 'plan' },
      ...{ status: 'planned', by: [{ text: '海港市政府' }] },
      measures: toQuantity(parseNumber('12条')),
    },
  },
  {
    words: '海港市市长',
    draft: {
      ...{ type: 'person', id: 'draft-person-1', names: names('某某') },
      posts: [{ organization: { text: '海港市政府' }, title: { hans: '市长' } }],
    },
  },
  {
    words: '本届论坛吸引450余位外宾',
    draft: {
      ...{ type: 'statistic', id: 'draft-statistic-1', subject: forum, measure: 'guests' },
      ...{ status: 'reported', quantity: toQuantity(parseNumber('450余位')) },
    },
  },
  {
    words: '渔船增长12%',
    draft: {
      ...{ type: 'statistic', id: 'draft-statistic-2', measure: 'other', of: '渔船' },
      ...{ subject: { text: '海港市政府' }, status: 'reported' },
      change: { kind: 'increased-by', quantity: toQuantity(parseNumber('12%')) },
    },
  },
];

/** The reading of that article. */
export const harbourReading = () => readingOf(TEXT, STATED);
