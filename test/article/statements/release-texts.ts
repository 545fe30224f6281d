import type { StatedText } from './shown.js';

/**
 * Written, with what they state, before the reader was tried on any of them. A line a statement:
 * `kind name | date by A、B @event period version`, `planned` where it is ahead.
 */
export const RELEASE_TEXTS: readonly StatedText[] = [
  {
    text: '江州省科学技术厅印发《江州省人工智能行动计划(2024—2026年)》。',
    stated: ['policy 江州省人工智能行动计划(2024—2026年) | by 江州省科学技术厅 2024/2026'],
  },
  {
    text: '9月18日,江北大学发布《全球海洋科技创新指数2024》。',
    stated: ['achievement 全球海洋科技创新指数2024 | 2024-09-18 by 江北大学'],
  },
  {
    text: '《江北营商环境白皮书》19日正式发布。',
    stated: ['achievement 江北营商环境白皮书 | 2024-09-19'],
  },
  {
    text: '第三届江北科技大会9日开幕。会上发布了《江北产业技术路线图》《江北人才报告》和《江北宣言》。',
    stated: [
      'achievement 江北产业技术路线图 | @【江北科技大会】',
      'achievement 江北人才报告 | @【江北科技大会】',
      'achievement 江北宣言 | @【江北科技大会】',
    ],
  },
  {
    text: '《江北宣言》由江北大学、云舟集团联合发布。',
    stated: ['achievement 江北宣言 | by 江北大学、云舟集团'],
  },
  {
    text: '《江州省数据条例》将于10月1日发布。',
    stated: ['policy 江州省数据条例 | planned 2024-10-01'],
  },
  {
    text: '云舟集团首发“海纳”大模型2.0。',
    stated: ['achievement “海纳”大模型2.0 | by 云舟集团 v2.0'],
  },
  {
    text: '江北市政府出台《关于支持科技创新的若干措施》。',
    stated: ['policy 关于支持科技创新的若干措施 | by 江北市政府'],
  },
  {
    text: '江北市统计局公布2024年江北科技企业百强榜单。',
    stated: ['achievement 2024年江北科技企业百强榜单 | by 江北市统计局'],
  },
  {
    text: '由江北大学编制的《江北蓝皮书》18日揭晓。',
    stated: ['achievement 江北蓝皮书 | 2024-09-18 by 江北大学'],
  },
  {
    text: '南嶼科技園推出《南嶼科技園服務手冊》。',
    stated: ['achievement 南嶼科技園服務手冊 | by 南嶼科技園'],
  },
  {
    text: '云舟集团推出昆仑操作系统V3。',
    stated: ['achievement 昆仑操作系统V3 | by 云舟集团 vV3'],
  },
  {
    text: '江州省科技厅、江北市政府联合发布《江州省科技成果转化白皮书》。',
    stated: ['achievement 江州省科技成果转化白皮书 | by 江州省科技厅、江北市政府'],
  },
  {
    text: '第三届江北科技大会9日开幕。论坛上,江北研究院发布江北数字经济发展报告。',
    stated: ['achievement 江北数字经济发展报告 | by 江北研究院 @【江北科技大会】'],
  },
  {
    text: '第三届江北科技大会9日开幕。大会重磅发布江北高质量发展行动计划。',
    stated: ['policy 江北高质量发展行动计划 | @【江北科技大会】'],
  },
  {
    text: '《江北创新指数报告(2023)》在江北发布。',
    stated: ['achievement 江北创新指数报告(2023)'],
  },
  {
    text: '9月12日,江北市科技局印发了《江北市概念验证中心管理办法》,自10月1日起施行。',
    stated: ['policy 江北市概念验证中心管理办法 | 2024-09-12 by 江北市科技局'],
  },
  {
    text: '江北大学今天在第三届江北科技大会上发布《江北碳中和报告》。',
    stated: ['achievement 江北碳中和报告 | 2024-09-20 by 江北大学 @【江北科技大会】'],
  },
  {
    text: '江北協會公佈《江北產業白皮書》。',
    stated: ['achievement 江北產業白皮書 | by 江北協會'],
  },
  {
    text: '江北大学拟于年底推出《江北城市画像报告》。',
    stated: ['achievement 江北城市画像报告 | planned 2024-12~ by 江北大学'],
  },
  {
    text: '《江北创新生态报告》《江北独角兽榜单》18日发布。',
    stated: [
      'achievement 江北创新生态报告 | 2024-09-18',
      'achievement 江北独角兽榜单 | 2024-09-18',
    ],
  },
  // Nothing to state.
  { text: '根据《江州省数据条例》,江北成立数据局。', stated: [] },
  { text: '江北市落实《江州省科技计划》,发布项目指南。', stated: [] },
  { text: '云舟集团与海纳公司签署《战略合作协议》。', stated: [] },
  { text: '江北大学教授李甲作《数字经济发展》主旨报告。', stated: [] },
  { text: '网传江北市将出台《江北限购办法》。', stated: [] },
  { text: '《江州省数据条例》尚未出台。', stated: [] },
  { text: '有代表建议出台《人工智能条例》。', stated: [] },
  { text: '云舟集团发布消息。', stated: [] },
  { text: '如果《江北条例》出台,将影响企业。', stated: [] },
  { text: '影片《海纳》发布预告片。', stated: [] },
  { text: '会议学习了《江北规划》。', stated: [] },
  { text: '《江北日报》发表文章。', stated: [] },
  { text: '江北大学在《自然》发表论文。', stated: [] },
  { text: '江北市贯彻《江州省规划》并发布成果。', stated: [] },
  { text: '江北市发布最新气象报告。', stated: [] },
  { text: '云舟集团公布2024年半年度报告。', stated: [] },
  { text: '《江北条例》何时出台?', stated: [] },
  { text: '江北大学发布《江北数据条例》解读。', stated: [] },
  { text: '江北大学发布了关于《江北数据条例》的说明。', stated: [] },
  { text: '上届大会发布《江北宣言》。', stated: [] },
  { text: '《江北条例》发布一周年,成效明显。', stated: [] },
];

/** A second set, in other words, written after the first had been worked on. */
export const MORE_RELEASE_TEXTS: readonly StatedText[] = [
  {
    text: '9月15日,江州省人民政府办公厅正式印发《江州省未来产业发展规划(2025—2030年)》。',
    stated: [
      'policy 江州省未来产业发展规划(2025—2030年) | 2024-09-15 by 江州省人民政府办公厅 2025/2030',
    ],
  },
  {
    text: '在第五届南屿创新论坛开幕式上,《南屿创新指数2024》首次对外发布。',
    stated: ['achievement 南屿创新指数2024 | @【南屿创新论坛】'],
  },
  {
    text: '江州大学与江北研究院18日联合推出《江北城市韧性报告》。',
    stated: ['achievement 江北城市韧性报告 | 2024-09-18 by 江州大学、江北研究院'],
  },
  {
    text: '日前,《江北市促进机器人产业发展若干措施》出台。',
    stated: ['policy 江北市促进机器人产业发展若干措施'],
  },
  {
    text: '第五届南屿创新论坛昨日举行。会上还发布了《南屿倡议》。',
    stated: ['achievement 南屿倡议 | @【南屿创新论坛】'],
  },
  {
    text: '大会期间将发布《江北低空经济蓝皮书》等成果。',
    stated: ['achievement 江北低空经济蓝皮书 | planned'],
  },
  {
    text: '由江州大学、江北研究院共同编制的《江州碳达峰路线图》同日发布。',
    stated: ['achievement 江州碳达峰路线图 | by 江州大学、江北研究院'],
  },
  {
    text: '江北市人大常委会公布《江北市科技创新条例》,自2025年1月1日起施行。',
    stated: ['policy 江北市科技创新条例 | by 江北市人大常委会'],
  },
  {
    text: '云舟集团19日举行发布会,推出“云舟智脑”大模型3.5版。',
    stated: ['achievement “云舟智脑”大模型3.5版 | 2024-09-19 by 云舟集团 v3.5'],
  },
  {
    text: '《江北人才新政30条》《江北科创金融实施方案》近日印发。',
    stated: ['policy 江北人才新政30条', 'policy 江北科创金融实施方案'],
  },
  {
    text: '江北市發佈《江北市智慧城市藍圖2.0》。',
    stated: ['achievement 江北市智慧城市藍圖2.0 | by 江北市 v2.0'],
  },
  {
    text: '江州省社科院研究员王甲在会上代表课题组发布《江州创新能力报告》。',
    stated: ['achievement 江州创新能力报告 | by 江州省社科院'],
  },
  {
    text: '江北市科技局局长方甲介绍,《江北算力规划》将于年内出台。',
    stated: ['policy 江北算力规划 | planned'],
  },
  { text: '论坛发布“江北十大科技成果”。', stated: ['achievement 江北十大科技成果'] },
  {
    text: '江州省工信厅公布《江州省首台套装备目录(2024年版)》。',
    stated: ['achievement 江州省首台套装备目录(2024年版) | by 江州省工信厅'],
  },
  { text: '按照《江州省规划》要求,江北发布招商项目100个。', stated: [] },
  { text: '《江北晚报》19日刊发评论。', stated: [] },
  { text: '江北市就《江北数据条例(草案)》公开征求意见。', stated: [] },
  { text: '江北市正在起草《江北算力办法》。', stated: [] },
  { text: '自《江北条例》出台以来,企业增加三成。', stated: [] },
  { text: '云舟集团否认将发布《江北报告》。', stated: [] },
  { text: '江北大学发布招生简章。', stated: [] },
  { text: '专家围绕《江北宣言》发表演讲。', stated: [] },
  { text: '江北剧院推出话剧《江北往事》。', stated: [] },
  { text: '江北市政府新闻办举行《江北规划》新闻发布会。', stated: [] },
  { text: '若《江北方案》年内公布,资金将到位。', stated: [] },
  { text: '气象台发布高温预警报告。', stated: [] },
  { text: '企业发布社会责任报告和财务报告。', stated: [] },
  { text: '江北市呼吁各界落实《江北倡议》。', stated: [] },
];
