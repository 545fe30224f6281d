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
    stated: ['park 江北中试基地 | planned operating 2025 | run by 江北大学、云舟集团'],
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
