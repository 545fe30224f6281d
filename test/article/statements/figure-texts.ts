/** A short text of our own, and the figures that it states. */
export interface FigureText {
  text: string;
  published?: string;
  /**
   * One a figure: `subject | noun | value`, then where it holds `planned`, `+6.2 percent` for a
   * change, `@2024/2024` for a period, `=2024-07` for the day of a stock. A subject in 【】 is an event.
   */
  figures: readonly string[];
}

const PUBLISHED = '2025-03-10';

/** Written, with what they state, before the reader was tried on any of them. */
export const FIGURE_TEXTS: readonly FigureText[] = [
  // A body, a site or a place in the clause of the figure.
  { text: '江北软件园有500余家企业。', figures: ['江北软件园 | 企业 | 500'] },
  { text: '江北軟件園現有入駐企業500餘家。', figures: ['江北軟件園 | 入駐企業 | 500'] },
  { text: '江北软件园集聚人工智能企业320家、科研机构46家。', figures: ['江北软件园 | 人工智能企业 | 320', '江北软件园 | 科研机构 | 46'] },
  { text: '目前,南屿大学拥有国家重点实验室4个。', figures: ['南屿大学 | 国家重点实验室 | 4'] },
  { text: '截至2024年底,云海市高新技术企业已达1320家,同比增长15.3%。', figures: ['云海市 | 高新技术企业 | 1320 | +15.3 percent | =2024-12~'] },
  { text: '2024年,云海市技术合同成交额达218.7亿元。', figures: ['云海市 | 技术合同成交额 | 21870000000 | @2024/2024'] },
  { text: '今年1至7月,江北高新区实现总收入862.5亿元,同比增长16%。', published: '2024-08-20', figures: ['江北高新区 | 总收入 | 86250000000 | +16 percent | @2024-01/2024-07'] },
  { text: '南灣科學園區去年營業額2.1兆元,年增7.6%,員工5萬餘人。', published: PUBLISHED, figures: ['南灣科學園區 | 營業額 | 2100000000000 | +7.6 percent | @2024/2024', '南灣科學園區 | 員工 | 50000'] },
  { text: '远帆公司2024年营业收入32亿元,比上年下降4.5%。', figures: ['远帆公司 | 营业收入 | 3200000000 | -4.5 percent | @2024/2024'] },
  { text: '海纳药谷已入驻生物医药企业86家,从业人员1.2万人。', figures: ['海纳药谷 | 生物医药企业 | 86', '海纳药谷 | 从业人员 | 12000'] },
  { text: '临江创新中心累计孵化项目210个,获得融资35亿元。', figures: ['临江创新中心 | 项目 | 210', '临江创新中心 | 融资 | 3500000000'] },
  { text: '江北科技城入驻率95%。', figures: ['江北科技城 | 入驻率 | 95'] },
  // Planned by a word, or by what is to be built.
  { text: '项目建成后,江北生物产业园将新增企业200家。', figures: ['江北生物产业园 | 企业 | 200 | planned'] },
  { text: '江北智能制造产业园预计2027年产值达300亿元。', figures: ['江北智能制造产业园 | 产值 | 30000000000 | planned | @2027/2027'] },
  // An event named or meant.
  { text: '第三届江北科技大会6日开幕。来自30多个国家和地区的800余名嘉宾参会。', published: PUBLISHED, figures: ['【江北科技大会】 | 国家和地区 | 30', '【江北科技大会】 | 嘉宾 | 800'] },
  { text: '第三届江北科技大会6日举行,共吸引近500家企业参展。', published: PUBLISHED, figures: ['【江北科技大会】 | 企业 | 500'] },
  { text: '第三届江北科技大会昨日闭幕。大会期间举办128场活动,发布成果100项。', published: PUBLISHED, figures: ['【江北科技大会】 | 活动 | 128', '【江北科技大会】 | 成果 | 100'] },
  { text: '第五屆南屿創新論壇今日在南屿舉行,逾600名專家、學者及企業代表出席。', published: PUBLISHED, figures: ['【南屿創新論壇】 | 專家、學者及企業代表 | 600'] },
  { text: '第五届南屿创新论坛将于4月8日举行,届时将有300余家企业参展,举办20场平行论坛。', published: PUBLISHED, figures: ['【南屿创新论坛】 | 企业 | 300 | planned', '【南屿创新论坛】 | 平行论坛 | 20 | planned'] },
  { text: '第八届海西光电博览会20日闭幕。本届博览会展览面积5万平方米,参展商1200家,观众6.8万人次。', published: '2025-03-22', figures: ['【海西光电博览会】 | 展览面积 | 50000', '【海西光电博览会】 | 参展商 | 1200', '【海西光电博览会】 | 观众 | 68000'] },
  { text: '第八届海西光电博览会20日开幕。政府部门、高校和企业代表400余人到场。', published: '2025-03-22', figures: ['【海西光电博览会】 | 政府部门、高校和企业代表 | 400'] },
  { text: '2024云海创新周6日启动。600余名来自海内外的专家参会。', published: '2024-11-08', figures: ['【云海创新周】 | 专家 | 600'] },
  { text: '第三届江北科技大会9日举行。本次活动由江北市政府主办,现场观众超过1000人。', published: PUBLISHED, figures: ['【江北科技大会】 | 现场观众 | 1000'] },
  { text: '第三届江北科技大会9日举行。70余家单位的100多位负责人和专家参加。', published: PUBLISHED, figures: ['【江北科技大会】 | 单位 | 70', '【江北科技大会】 | 负责人和专家 | 100'] },
  { text: '第三届江北科技大会将于4月6日开幕。确认出席的嘉宾共109人,其中外籍嘉宾42人。', published: PUBLISHED, figures: ['【江北科技大会】 | 嘉宾 | 109 | planned', '【江北科技大会】 | 外籍嘉宾 | 42 | planned'] },
  { text: '第三届江北科技大会9日举行。组委会介绍,大会设6个展区,展品逾2000件。', published: PUBLISHED, figures: ['【江北科技大会】 | 展区 | 6', '【江北科技大会】 | 展品 | 2000'] },
  { text: '第九届江北创新创业大赛决赛举行,评出一等奖5项、二等奖10项、优秀奖20项。', figures: ['【江北创新创业大赛】 | 一等奖 | 5', '【江北创新创业大赛】 | 二等奖 | 10', '【江北创新创业大赛】 | 优秀奖 | 20'] },
  // From the clause or the sentence before.
  { text: '江北软件园位于临江区,拥有院士工作站12家。', figures: ['江北软件园 | 院士工作站 | 12'] },
  { text: '云舟集团成立于2004年,现有员工3600人,专利820件。', figures: ['云舟集团 | 员工 | 3600', '云舟集团 | 专利 | 820'] },
  { text: '江北软件园是省级园区。现有企业800多家。', figures: ['江北软件园 | 企业 | 800'] },
  { text: '南屿科技园去年开园。园区目前有企业80家,园区总产值12亿元。', figures: ['南屿科技园 | 企业 | 80', '南屿科技园 | 总产值 | 1200000000'] },
  { text: '云舟集团昨日公布年报。该集团研发投入18.6亿元,同比增长两成。', published: PUBLISHED, figures: ['云舟集团 | 研发投入 | 1860000000 | +20 percent'] },
  { text: '云海市召开发布会。全市共有孵化器42家。', figures: ['云海市 | 孵化器 | 42'] },
  // A place within or before the noun.
  { text: '目前大陆台资企业逾9万家。', figures: ['大陆 | 台资企业 | 90000'] },
  { text: '香港有初创企业4700家,较上年增长10%。', figures: ['香港 | 初创企业 | 4700 | +10 percent'] },
  // Who speaks is not of whom the figure speaks.
  { text: '云海市科技局局长李甲表示,云海市有科技型中小企业3400家。', figures: ['云海市 | 科技型中小企业 | 3400'] },
  { text: '据云海市统计局统计,江北高新区2024年工业总产值1520亿元。', figures: ['江北高新区 | 工业总产值 | 152000000000 | @2024/2024'] },
  { text: '记者从江北海关获悉,2024年云海市进出口总额960亿元。', figures: ['云海市 | 进出口总额 | 96000000000 | @2024/2024'] },
  { text: '江北软件园与南屿大学合作,园区引进项目36个。', figures: ['江北软件园 | 项目 | 36'] },
  // Nothing to state: other's, denied, hearsay, wished, conditional, asked, of another edition.
  { text: '上届大会吸引500家企业参展。', figures: [] },
  { text: '网传江北软件园有企业900家。', figures: [] },
  { text: '如果江北软件园有企业900家,就能获得补贴。', figures: [] },
  { text: '江北软件园没有500家企业。', figures: [] },
  { text: '江北软件园有500家企业吗?', figures: [] },
  { text: '希望江北软件园引进500家企业。', figures: [] },
  { text: '剧中,云舟集团有员工3600人。', figures: [] },
  // Nothing to state: no subject, or no figure of this kind.
  { text: '一批企业落户,总数达到30家。', figures: [] },
  { text: '会议历时3天,云舟集团成立20年。', figures: [] },
  { text: '江北软件园距市中心12公里。', figures: [] },
  { text: '云舟集团的产品售价300元,比上一代便宜50元。', figures: [] },
  { text: '南屿大学排名第3位,从5个方面推进改革。', figures: [] },
  { text: '江北市营业收入占比35%。', figures: [] },
  { text: '王甲,53岁,云舟集团董事长。', figures: [] },
];
