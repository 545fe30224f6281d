import type {
  AchievementKind,
  AmountKind,
  OrganizationKind,
  ParkKind,
  PlatformKind,
  PolicyKind,
  SigningKind,
} from '../../ids/enums.js';
import type { WordsOf } from './words.js';

export const SIGNING_KIND_WORDS: WordsOf<SigningKind> = {
  'framework-agreement': ['framework agreement', '框架协议', '框架協議'],
  'strategic-cooperation': ['strategic cooperation', '战略合作', '戰略合作'],
  memorandum: ['memorandum', '备忘录', '備忘錄'],
  contract: ['contract', '合同', '合同'],
  investment: ['investment', '投资', '投資'],
  settlement: ['settlement in a park', '入驻', '入駐'],
  'park-pairing': ['pairing of parks', '园区结对', '園區結對'],
  'joint-platform': ['joint platform', '共建平台', '共建平台'],
  programme: ['programme', '合作计划', '合作計劃'],
  aggregate: ['total of signings', '签约合计', '簽約合計'],
  other: ['other', '其他', '其他'],
};

export const AMOUNT_KIND_WORDS: WordsOf<AmountKind> = {
  signed: ['signed amount', '签约金额', '簽約金額'],
  intended: ['intended amount', '意向金额', '意向金額'],
  offered: ['offered amount', '招商项目金额', '招商項目金額'],
  'planned-investment': ['planned investment', '计划投资额', '計劃投資額'],
  'cumulative-signed': ['cumulative signed amount', '累计签约金额', '累計簽約金額'],
  trade: ['trade', '贸易额', '貿易額'],
  revenue: ['revenue', '营业收入', '營業收入'],
  output: ['output', '产值', '產值'],
  other: ['other', '其他', '其他'],
};

export const PLATFORM_KIND_WORDS: WordsOf<PlatformKind> = {
  'innovation-centre': ['innovation centre', '创新中心', '創新中心'],
  'functional-platform': ['functional platform', '功能平台', '功能平台'],
  'r-and-d-accelerator': ['R&D accelerator', '研发加速器', '研發加速器'],
  'service-centre': ['service centre', '服务中心', '服務中心'],
  'collaboration-mechanism': ['collaboration mechanism', '合作机制', '合作機制'],
  'computing-centre': ['computing centre', '算力中心', '算力中心'],
  'regulatory-system': ['regulatory system', '监管系统', '監管系統'],
  other: ['other', '其他', '其他'],
};

export const PARK_KIND_WORDS: WordsOf<ParkKind> = {
  'national-high-tech-zone': ['national high-tech zone', '国家高新区', '國家高新區'],
  'branch-park': ['branch park', '分园', '分園'],
  'economic-technological-development-area': [
    'economic and technological development area',
    '经济技术开发区',
    '經濟技術開發區',
  ],
  'comprehensive-bonded-zone': ['comprehensive bonded zone', '综合保税区', '綜合保稅區'],
  'characteristic-park': ['characteristic industrial park', '特色产业园', '特色產業園'],
  'future-park': ['future industry park', '未来产业园', '未來產業園'],
  'science-park': ['science park', '科技园', '科技園'],
  'industrial-park': ['industrial park', '产业园', '產業園'],
  incubator: ['incubator', '孵化器', '孵化器'],
  'cross-strait-park': ['cross-strait park', '两岸园区', '兩岸園區'],
  'demonstration-zone': ['demonstration zone', '示范区', '示範區'],
  'foreign-park': ['park abroad', '境外园区', '境外園區'],
  other: ['other', '其他', '其他'],
};

export const ORGANIZATION_KIND_WORDS: WordsOf<OrganizationKind> = {
  government: ['government body', '政府机构', '政府機構'],
  party: ['party body', '政党机构', '政黨機構'],
  legislature: ['legislature', '立法机构', '立法機構'],
  'public-body': ['public body', '公共机构', '公共機構'],
  'international-organization': ['international organization', '国际组织', '國際組織'],
  association: ['association', '社会团体', '社會團體'],
  company: ['company', '企业', '企業'],
  university: ['university', '高校', '高校'],
  'research-institute': ['research institute', '科研院所', '科研院所'],
  fund: ['fund', '基金', '基金'],
  media: ['media', '媒体', '媒體'],
  other: ['other', '其他', '其他'],
};

export const ACHIEVEMENT_KIND_WORDS: WordsOf<AchievementKind> = {
  device: ['device', '装置', '裝置'],
  chip: ['chip', '芯片', '晶片'],
  system: ['system', '系统', '系統'],
  model: ['model', '模型', '模型'],
  spacecraft: ['spacecraft', '航天器', '航天器'],
  programme: ['programme', '计划', '計劃'],
  report: ['report', '报告', '報告'],
  initiative: ['initiative', '倡议', '倡議'],
  other: ['other', '其他', '其他'],
};

export const POLICY_KIND_WORDS: WordsOf<PolicyKind> = {
  plan: ['plan', '规划', '規劃'],
  measures: ['measures', '措施', '措施'],
  'support-system': ['support system', '支持体系', '支持體系'],
  action: ['action', '行动', '行動'],
  programme: ['programme', '方案', '方案'],
  law: ['law', '法律法规', '法律法規'],
  other: ['other', '其他', '其他'],
};
