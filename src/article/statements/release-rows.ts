// How a text says that something is released.

export interface ReleaseRow {
  /** `w` is the work, `v` the verb, `b` who releases or made it. */
  form: string;
  /** Whether works listed before the captured one, or behind it, are released with it. */
  list: 'before' | 'behind';
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const RELEASE_ROWS: readonly ReleaseRow[] = [
  {
    form: 'b:LIST AND? WILL? SAY? v:RELEASE w:WORK',
    list: 'behind',
    examples: [
      '江州省科学技术厅发布《江州省智能制造白皮书》。',
      '江州省科技厅、江州大学联合发布《江州省智能制造白皮书》。',
    ],
    counterExamples: [
      '甲公司发布消息。',
      '有委员建议尽早发布《数据条例》。',
      '江州大学发布《江州数据条例》解读。',
    ],
  },
  {
    form: 'v:RELEASE NAME|NOUN|GENERIC|COUNT? w:WORK',
    list: 'behind',
    examples: [
      '大会发布了《产业技术路线图》。',
      '会上发布重大成果《江州产业报告》。',
      '大会发布江州高质量发展行动计划。',
    ],
    counterExamples: [
      '根据《江州省数据条例》,园区成立。',
      '大会发布年度报告。',
      '大会发布了关于《江州数据条例》的说明。',
    ],
  },
  {
    form: 'v:RELEASE BY b:LIST VERB|HAVE|SET_UP|HOST|JOIN|FOUND OF w:WORK',
    list: 'behind',
    examples: ['会上发布了由江州大学编制的《江州白皮书》。'],
    counterExamples: ['会上讨论了由江州大学编制的《江州白皮书》。'],
  },
  {
    form: 'b:LIST? v:RELEASE OF w:WORK',
    list: 'behind',
    examples: [
      '按照去年10月印发的《江州低空发展规划》,起降点要达到300个。',
      '江州大学18日发布的《江州白皮书》显示,企业增多。',
    ],
    counterExamples: ['江州大学拟修订的《江州白皮书》显示,企业增多。'],
  },
  {
    form: 'b:LIST? AND? WILL? v:RELEASE q:QUOTE',
    list: 'behind',
    examples: ['江州大学发布“江州十大科技进展”。'],
    counterExamples: ['江州大学发布“一站式”服务。'],
  },
  {
    form: 'b:LIST? AND? WILL? v:RELEASE p:NAME|SITE|BODY',
    list: 'behind',
    examples: [
      '江州大学发布“巡山1.0”智能决策系统。',
      '会上,公司发布“巡山”全尺寸人形机器人。',
      '大会还推出了“江芯”系列处理器。',
    ],
    counterExamples: [
      '江州大学发布“巡山1.0”智能决策系统进展。',
      '江州大学发布智能决策系统。',
      '江州大学推出“一站式”服务平台。',
    ],
  },
  {
    form: 'b:LIST? AND? WILL? v:RELEASE ~ k:NAME|SITE|BODY r:QUOTE',
    list: 'behind',
    examples: [
      '江州大学发布自主开发的量子计算机原型机“江海一号”。',
      '会上,江州大学公布首款碳足迹评估系统“碳尺”。',
    ],
    counterExamples: [
      '江州大学推出服务系统“一站式”办理。',
      '江州大学发布系统“江海一号”进展。',
      '江州大学发布口号“江海一号”。',
    ],
  },
  {
    form: 'BY? b:LIST HOST? VERB|HAVE|SET_UP|HOST|JOIN|FOUND OF w:WORK WILL? v:RELEASE|HOLD',
    list: 'before',
    examples: [
      '由江州大学编制的《江州白皮书》正式发布。',
      '江州大学编写的《江州蓝皮书》18日揭晓。',
      '由江州大学牵头编制的《江州蓝皮书》发布。',
    ],
    counterExamples: ['由江州大学编制的《江州白皮书》引发关注。'],
  },
  {
    form: 'w:WORK BY b:LIST VERB? v:RELEASE',
    list: 'before',
    examples: ['《江州省智能制造白皮书》由江州大学发布。', '《江州指数》由江州大学编制并发布。'],
    counterExamples: ['《江州省智能制造白皮书》由江州大学编制。'],
  },
  {
    form: 'w:WORK WILL? v:RELEASE|LAUNCH|HOLD',
    list: 'before',
    examples: [
      '《江州省数据条例》正式印发。',
      '“链主护航”行动计划正式启动。',
      '《白皮书2025》将发布。',
    ],
    counterExamples: [
      '《江州省数据条例》正在修订。',
      '《江州日报》发表文章。',
      '《江州条例》发布一周年。',
    ],
  },
];
