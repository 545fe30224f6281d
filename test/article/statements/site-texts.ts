import type { StatedText } from './shown.js';

/**
 * Written, with what they state, before the reader was tried on any of them. A line a statement:
 * `kind name | turn date @event`, `planned` where it is ahead; `designated`, `area`, `run by`.
 */
export const SITE_TEXTS: readonly StatedText[] = [
  {
    text: '江州省智能制造创新中心9月18日在海岳揭牌。',
    stated: ['platform 江州省智能制造创新中心 | unveiled 2024-09-18'],
  },
  {
    text: '9月18日,江北量子研究院、江北脑科学实验室正式揭牌成立。',
    stated: [
      'platform 江北量子研究院 | unveiled 2024-09-18',
      'platform 江北脑科学实验室 | unveiled 2024-09-18',
    ],
  },
  {
    text: '第三届江北科技大会9日开幕。会上为江北海洋技术转移中心揭牌。',
    stated: ['platform 江北海洋技术转移中心 | unveiled @【江北科技大会】'],
  },
  {
    text: '第三届江北科技大会9日开幕。大会期间,江北数据要素服务平台正式上线。',
    stated: ['platform 江北数据要素服务平台 | launched @【江北科技大会】'],
  },
  {
    text: '第三届江北科技大会9日开幕。会上启动江北算力调度平台。',
    stated: ['platform 江北算力调度平台 | launched @【江北科技大会】'],
  },
  { text: '江北低空经济产业园19日开园。', stated: ['park 江北低空经济产业园 | opened 2024-09-19'] },
  {
    text: '江北人工智能体验中心昨日开馆。',
    stated: ['platform 江北人工智能体验中心 | opened 2024-09-19'],
  },
  { text: '江北量子计算中心日前通过国家验收。', stated: ['platform 江北量子计算中心 | accepted'] },
  {
    text: '南屿生物医药公共服务平台已于2023年3月投入使用。',
    stated: ['platform 南屿生物医药公共服务平台 | operating 2023-03'],
  },
  {
    text: '南屿软件园成立于2003年,占地面积45万平方米。',
    stated: ['park 南屿软件园 | established 2003 | area 450000'],
  },
  {
    text: '2009年10月,江州省政府批复设立临江经济开发区。',
    stated: ['park 临江经济开发区 | established 2009-10'],
  },
  {
    text: '江北光电产业园被认定为“江州省特色产业园区”。',
    stated: ['park 江北光电产业园 | designated 江州省特色产业园区'],
  },
  {
    text: '南屿孵化器入选“江州省科技企业孵化器百强”。',
    stated: ['park 南屿孵化器 | designated 江州省科技企业孵化器百强'],
  },
  {
    text: '2022年,临江高新区升级为国家高新技术产业开发区。',
    stated: ['park 临江高新区 | designated 国家高新技术产业开发区 2022'],
  },
  { text: '南屿智慧谷产业园由云舟集团运营。', stated: ['park 南屿智慧谷产业园 | run by 云舟集团'] },
  {
    text: '江北中试基地由江北大学和云舟集团共同建设,明年将投入使用。',
    stated: ['platform 江北中试基地 | planned operating 2025 | run by 江北大学、云舟集团'],
  },
  {
    text: '江北数字贸易港将于10月1日开园。',
    stated: ['park 江北数字贸易港 | planned opened 2024-10-01'],
  },
  {
    text: '9月10日,云舟集团成立江北先进材料研究院。',
    stated: ['platform 江北先进材料研究院 | established 2024-09-10'],
  },
  {
    text: '江北国际科技合作中心揭牌仪式20日举行。',
    stated: ['platform 江北国际科技合作中心 | unveiled 2024-09-20'],
  },
  {
    text: '江北海外创新中心揭牌仪式将于9月26日在江北举行。',
    stated: ['platform 江北海外创新中心 | planned unveiled 2024-09-26'],
  },
  {
    text: '江北微電子研發中心18日掛牌。',
    stated: ['platform 江北微電子研發中心 | unveiled 2024-09-18'],
  },
  { text: '江北“星火”孵化基地正式启用。', stated: ['park 江北“星火”孵化基地 | launched'] },
  {
    text: '江北中医药检测中心、南屿中药材交易中心和临江药谷同时揭牌。',
    stated: [
      'platform 江北中医药检测中心 | unveiled',
      'platform 南屿中药材交易中心 | unveiled',
      'park 临江药谷 | unveiled',
    ],
  },
  {
    text: '江北机器人创新港总建筑面积12万平方米,15日正式开园。',
    stated: ['park 江北机器人创新港 | opened 2024-09-15 | area 120000'],
  },
  {
    text: '江北智能网联汽车测试场通过竣工验收。',
    stated: ['platform 江北智能网联汽车测试场 | accepted'],
  },
  // Nothing to state.
  { text: '网传江北量子计算中心已揭牌。', stated: [] },
  { text: '江北量子研究院尚未揭牌。', stated: [] },
  { text: '如果江北量子计算中心通过验收,将获得补助。', stated: [] },
  { text: '有委员建议尽快启动江北算力平台。', stated: [] },
  { text: '剧中,江北科技园正式开园。', stated: [] },
  { text: '江北科技园开园了吗?', stated: [] },
  { text: '平台上线。', stated: [] },
  { text: '江北产业园二期项目开工。', stated: [] },
  { text: '江北云舟科技有限公司揭牌成立。', stated: [] },
  { text: '江北科技大会启动仪式在江北科技园举行。', stated: [] },
  { text: '云舟公司入选“瞪羚企业”。', stated: [] },
  { text: '企业家参观了江北创新中心。', stated: [] },
  { text: '江北科技园启动招商工作。', stated: [] },
  { text: '江北创新中心发布《江北指数》。', stated: [] },
  { text: '江北大学在江北创新中心启动人才计划。', stated: [] },
  { text: '江北创新中心主任王甲为获奖者授牌。', stated: [] },
  { text: '江北科技园入驻企业500家。', stated: [] },
  { text: '江北市博物馆开馆时间为9时。', stated: [] },
  { text: '江北科技园计划申报省级园区。', stated: [] },
  { text: '江北污水治理项目启动。', stated: [] },
  { text: '上届大会启动江北算力平台。', stated: [] },
  { text: '江北创新中心揭牌一周年之际,举办开放日。', stated: [] },
  { text: '江北机场通过验收。', stated: [] },
  { text: '江北创新中心的揭牌被推迟。', stated: [] },
];

/** A second set, in other words, written after the first had been worked on. */
export const MORE_SITE_TEXTS: readonly StatedText[] = [
  {
    text: '8月8日,记者从江北海关获悉,江北综合保税区顺利通过国家验收组验收。',
    stated: ['park 江北综合保税区 | accepted 2024-08-08'],
  },
  {
    text: '由江州大学牵头建设的江州深海技术实验室昨天在江北正式挂牌。',
    stated: ['platform 江州深海技术实验室 | unveiled 2024-09-19'],
  },
  {
    text: '论坛开幕式上,江北国际技术转移中心、江北概念验证中心集中揭牌。',
    stated: ['platform 江北国际技术转移中心 | unveiled', 'platform 江北概念验证中心 | unveiled'],
  },
  {
    text: '江北市市长林乙和江州大学校长沈丙共同为江北产业技术研究院揭牌。',
    stated: ['platform 江北产业技术研究院 | unveiled'],
  },
  {
    text: '在第五届南屿创新论坛上,南屿开源社区服务平台正式发布上线。',
    stated: ['platform 南屿开源社区服务平台 | launched @【南屿创新论坛】'],
  },
  {
    text: '南屿科学城于2018年5月启动建设,2021年投入使用。',
    stated: ['park 南屿科学城 | operating 2021'],
  },
  {
    text: '据了解,江北算力中心今年6月建成投用。',
    stated: ['platform 江北算力中心 | operating 2024-06'],
  },
  {
    text: '江北跨境电商产业园日前获批省级示范园区。',
    stated: ['park 江北跨境电商产业园 | designated 省级示范园区'],
  },
  {
    text: '近日,江北软件园获评“江州省十佳园区”。',
    stated: ['park 江北软件园 | designated 江州省十佳园区'],
  },
  {
    text: '江北高新区2010年经省政府批准设立,2015年升级为国家级高新区。',
    stated: [
      'park 江北高新区 | established 2010',
      'park 江北高新区 | designated 国家级高新区 2015',
    ],
  },
  {
    text: '江北生物医药产业园预计明年底建成投用。',
    stated: ['park 江北生物医药产业园 | planned operating 2025-12~'],
  },
  {
    text: '本月底,江北国际人才驿站将正式启用。',
    stated: ['platform 江北国际人才驿站 | planned launched 2024-09-21/2024-09-30'],
  },
  {
    text: '南嶼創科園昨日開幕,由南嶼科技局營運。',
    stated: ['park 南嶼創科園 | run by 南嶼科技局'],
  },
  {
    text: '江州省人工智能产业联盟在江北成立,首批成员单位80家。',
    stated: ['platform 江州省人工智能产业联盟 | established'],
  },
  {
    text: '会上,江北脑机接口创新联合体宣布成立。',
    stated: ['platform 江北脑机接口创新联合体 | established'],
  },
  { text: '当天,江北市举行江北未来科技城开园仪式。', stated: ['park 江北未来科技城 | opened'] },
  { text: '江北数据交易中心自2022年揭牌以来,累计交易50亿元。', stated: [] },
  {
    text: '江北创新港计划2026年开园,总建筑面积30万平方米。',
    stated: ['park 江北创新港 | planned opened 2026 | area 300000'],
  },
  {
    text: '2024年9月,位于江北区的江北氢能产业园正式投产运营。',
    stated: ['park 江北氢能产业园 | operating 2024-09'],
  },
  {
    text: '江北大模型创新中心12日启动运营,由江北国投集团负责建设和运营。',
    stated: ['platform 江北大模型创新中心 | operating 2024-09-12 | run by 江北国投集团'],
  },
  { text: '江北市推动建设江北科技园。', stated: [] },
  { text: '江北创新中心启动“春雨计划”。', stated: [] },
  { text: '江北软件园入选企业达30家。', stated: [] },
  { text: '江北科技园公司挂牌新三板。', stated: [] },
  { text: '江北平台经济发展迅速。', stated: [] },
  { text: '市民期待江北科技馆早日开馆。', stated: [] },
  { text: '江北市已启动江北科技园三期工程。', stated: [] },
  { text: '据称,江北数据中心下月投运。', stated: [] },
  { text: '江北量子园能否开园,仍待审批。', stated: [] },
  { text: '江北创业园运营公司成立。', stated: [] },
  { text: '江北港开通三条航线。', stated: [] },
  { text: '江北创新中心负责人介绍,平台功能将上线。', stated: [] },
  { text: '江北科技园揭牌仪式因台风取消。', stated: [] },
];
