import type { LifecycleKind } from '../../ids/enums.js';

/** A form in which a sentence tells a turn in the life of a site. */
export interface SiteRow {
  /** `s` is the site, or a list of them; `v` the verb; `d` a day that belongs to it. */
  form: string;
  /** What may stand right behind the form: its end, or whatever goes on. */
  ends: 'clause' | 'open';
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const TURN_FORMS: readonly SiteRow[] = [
  {
    form: 'AS s:LIST v:UNVEIL',
    ends: 'clause',
    examples: ['会上为江州创新中心揭牌。', '嘉宾共同为江州创新中心、江州实验室揭牌。'],
    counterExamples: ['会上为江州公司揭牌。'],
  },
  {
    form: 's:LIST v:FOUND d:DATE',
    ends: 'open',
    examples: ['海岳生命科学园创建于2009年。'],
    counterExamples: ['海岳公司创建于2009年。'],
  },
  {
    form: 'v:FOUND d:DATE OF s:LIST',
    ends: 'open',
    examples: ['成立于2003年的海岳软件园有企业500家。'],
    counterExamples: ['成立于2003年的海岳公司有员工500人。'],
  },
  {
    form: 'v:UNVEIL|LAUNCH|ACCEPT|OPERATE|OPEN_SITE OF s:LIST',
    ends: 'open',
    examples: ['18日揭牌的江州创新中心位于海岳。', '2023年投入使用的海岳服务平台有企业500家。'],
    counterExamples: ['18日揭牌的江州公司位于海岳。'],
  },
  {
    form: 's:LIST WILL? SAY|RELEASE? v:UNVEIL|LAUNCH|ACCEPT|OPERATE|OPEN_SITE|FOUND',
    ends: 'clause',
    examples: [
      '江州省智能制造创新中心揭牌。',
      '江州创新中心、江州实验室揭牌。',
      '海岳概念验证平台12月18日正式启动。',
      '海岳量子计算中心日前通过验收。',
      '海岳公共服务平台已于今年3月投入运营。',
      '海岳低空经济产业园正式开园。',
      '海岳产业园2015年成立。',
    ],
    counterExamples: [
      '江州公司揭牌。',
      '平台上线。',
      '海岳产业园项目开工。',
      '海岳公共服务平台运营良好。',
      '海岳产业园启动招商。',
    ],
  },
  {
    form: 's:LIST BY? b:BODY|PLACE v:FOUND',
    ends: 'clause',
    examples: ['海岳高新区2010年经省政府批准设立。', '海岳高新区由国务院批准设立。'],
    counterExamples: ['海岳高新区海岳公司成立。'],
  },
  {
    form: 'v:UNVEIL|LAUNCH|FOUND s:LIST',
    ends: 'clause',
    examples: [
      '会上启动海岳概念验证平台。',
      '海岳大学成立海岳先进材料研究院。',
      '国务院批复设立海岳高新区。',
    ],
    counterExamples: ['会上启动重大项目。', '海岳大学成立海岳公司。', '会上启动海岳平台建设。'],
  },
];

export const DESIGNATION_FORMS: readonly SiteRow[] = [
  {
    form: 's:LIST WILL? AS? v:DESIGNATE q:QUOTE|SITE|NAME|WORK|BODY|EVENT',
    ends: 'open',
    examples: ['海岳产业园被认定为“海岳市特色产业园”。', '海岳高新区升级为国家高新区。'],
    counterExamples: ['海岳公司被认定为“瞪羚企业”。'],
  },
  {
    form: 's:LIST BY BODY|PLACE v:DESIGNATE q:QUOTE|SITE|NAME|WORK|BODY',
    ends: 'open',
    examples: ['海岳孵化园2012年被科技部认定为国家级孵化器。'],
    counterExamples: ['海岳公司被科技部认定为“瞪羚企业”。'],
  },
  {
    form: 'v:DESIGNATE q:NAME|SITE|BODY',
    ends: 'open',
    examples: ['海岳市政府授予海岳产业园“示范园区”称号。'],
    counterExamples: ['海岳市政府授予海岳公司“示范企业”称号。'],
  },
];

/** What a verb says of a site; a verb of no row says nothing of it. */
export interface TurnRow {
  turn: LifecycleKind;
  /** Pattern of the verbs, in simplified characters. */
  verbs: string;
}

// The first that fits decides. 运营 alone tells who runs it, 开工 that nothing stands yet.
export const TURN_ROWS: readonly TurnRow[] = [
  { turn: 'unveiled', verbs: '^(?:正式)?(?:揭牌|挂牌|揭幕成立|授牌成立)' },
  {
    turn: 'operating',
    verbs:
      '投用|投入(?:使用|运营|运行|营运)|投运|投产|启动运营|开业|^(?:开始|建成|启用|正式|试)运[营行]|封关运作|上线运营',
  },
  { turn: 'launched', verbs: '^(?:启动了?|启用|上线|上线运行|启动运行)$' },
  { turn: 'accepted', verbs: '验收' },
  { turn: 'opened', verbs: '^开[园馆街]|开放$|^开门迎客$' },
  {
    turn: 'established',
    verbs: '^(?:成立|创建|创始|创立|始建|建于|设立|创办|组建|获批|批复设立|批准|发起成立)',
  },
];

/** Ceremonies that are the turn itself: 江州创新中心揭牌仪式. */
export const CEREMONY_TURNS: readonly TurnRow[] = [
  { turn: 'unveiled', verbs: '(?:揭牌|挂牌)(?:成立)?(?:暨.{2,20})?(?:仪式|典礼|活动|大会|式)$' },
  { turn: 'opened', verbs: '(?:开园|开馆)(?:暨.{2,20})?(?:仪式|典礼|活动|大会|式)$' },
  { turn: 'launched', verbs: '(?:启用|上线)(?:暨.{2,20})?(?:仪式|典礼|活动|大会|式)$' },
];
