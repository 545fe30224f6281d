/**
 * The words by which pages speak of their articles, written once, in simplified form; the tests
 * hold examples and counter-examples of every row.
 */
import type { BylineRole } from '../../ids/enums.js';
import { type WordRow, characterSet, wordTable } from './word-table.js';

/** What a labelled field of a page holds. */
export type FieldKind =
  /** Where the article came from. */
  | 'outlet'
  /** The day on which it came out; `day` where the label alone does not say of what. */
  | 'published'
  | 'updated'
  | 'day'
  /** The day on which somebody looks at the page, which says nothing of the article. */
  | 'today'
  /** How often it was read. */
  | 'count'
  /** Who made it. */
  | 'person'
  /** Its number, its page, what it is filed under. */
  | 'shelf'
  /** The size of its letters; buttons follow. */
  | 'size'
  /** What it was called elsewhere. */
  | 'title'
  /** Where the reader is, or may go: all the rest of the line. */
  | 'way';

/** What a label stands for. */
export interface Label {
  readonly kind: FieldKind;
  readonly role?: BylineRole;
}

const person = (role: BylineRole): Label => ({ kind: 'person', role });

/** Labels of fields: 来源:…, 发布时间:…, 点击:…. */
export const FIELD_ROWS: readonly WordRow<Label>[] = [
  [
    '来源 文章来源 信息来源 新闻来源 消息来源 稿件来源 内容来源 来源媒体 文章出处 稿源 出处 转自 转载自 发布机构 发布单位 source',
    { kind: 'outlet' },
  ],
  [
    '发布 发布时间 发布日期 首发于 刊发于 原载于 发表时间 发表日期 发布于 发表于 发稿时间 发文日期 刊登日期 刊发时间 出版日期 见报日期 上传时间 上传日期 添加时间 录入时间 创建时间 pubdate published',
    { kind: 'published' },
  ],
  ['更新时间 更新日期 更新于 最后更新 updated', { kind: 'updated' }],
  ['时间 日期 date time', { kind: 'day' }],
  ['今天是 今日是 现在是 现在时间 当前时间 今天日期', { kind: 'today' }],
  [
    '点击 点击数 点击量 点击率 点击次数 浏览 浏览数 浏览量 浏览次数 阅读 阅读数 阅读量 阅读次数 查看 查看次数 访问 访问量 访问次数 人气 评论 评论数 点赞 转发 收藏 次数 views hits',
    { kind: 'count' },
  ],
  ['作者 撰文 撰稿 撰稿人 文 author', person('author')],
  ['记者 特派员 特约记者 见习记者 实习记者 首席记者 全媒体记者 特派记者', person('reporter')],
  ['通讯员 特约通讯员 供稿人', person('correspondent')],
  [
    '责任编辑 责编 编辑 编审 网络编辑 值班编辑 主编 编者 小编 编发 录入 录入者 editor',
    person('editor'),
  ],
  ['摄影 摄影记者 摄 图 photo', person('photographer')],
  ['校对 校稿', person('proofreader')],
  ['编译 翻译 译者', person('translator')],
  ['审核 审稿 审校 审读 初审 复审 终审 一审 二审 三审 监制 总监制 审签 签发', person('reviewer')],
  ['发布人 发布者 信息员 供稿 供稿单位 文图 图文 版式 排版 美编', { kind: 'person' }],
  [
    '期次 期号 证券代码 证券简称 股票代码 股票简称 债券代码 债券简称 公告编号 新闻分类 文章分类 信息分类 版次 版面 栏目 所属栏目 分类 所属分类 关键词 关键字 标签 索引号 文号 主题词 主题分类 tags',
    { kind: 'shelf' },
  ],
  ['字号 字体 字体大小 文字大小 文字级数 字级', { kind: 'size' }],
  ['原标题', { kind: 'title' }],
  [
    '当前位置 目前位置 您的位置 你的位置 您现在的位置 您当前的位置 您所在的位置 当前所在位置 现在位置 所在位置 上一篇 下一篇 上一条 下一条 上一页 下一页 友情链接 相关链接 网站地图 联系我们 关于我们',
    { kind: 'way' },
  ],
];
/** {@link FIELD_ROWS}, to look up. */
export const LABELS = wordTable(FIELD_ROWS);

/** Buttons and entries of menus: words that fill their line together and say nothing of the news. */
export const BUTTON_ROWS: readonly WordRow<'button' | 'menu'>[] = [
  [
    '打印 打印本页 列印 友善列印 分享 分享到 分享至 收藏 复制链接 举报 纠错 返回 返回首页 返回顶部 返回列表 返回上一页 回到顶部 关闭 关闭窗口 关闭视窗 关闭本页 扫一扫 上一篇 下一篇 上一页 下一页 字号 字体 大 中 小 超大 特大 默认 放大 缩小 正常 快讯 即时 a+ a- t 朗读 语音播报 投票 点赞 转发 次 微信 微博 新浪微博 qq空间 qq好友 朋友圈 facebook twitter whatsapp',
    'button',
  ],
  [
    '首页 网站首页 主页 登录 登入 注册 免费注册 会员登录 退出 搜索 搜寻 菜单 导航 网站导航 网站地图 手机版 客户端 无障碍 无障碍浏览 繁体 繁體 简体 繁體版 english 关于我们 联系我们 加入收藏 设为首页 更多 更多>> menu login home',
    'menu',
  ],
];
/** {@link BUTTON_ROWS}, to look up. */
export const BUTTONS = wordTable(BUTTON_ROWS);

/** Names of sections, as papers and sites print them above an article or beside their own name. */
export const SECTION_ROWS: readonly WordRow<true>[] = [
  [
    '要闻 头版 特稿 专题 专栏 综合 综合新闻 时政 经济 财经 产经 科技 科创 科教 教育 文化 社会 国际 国内 民生 评论 理论 深度 专版 视点 聚焦 副刊 快讯 新闻 新闻公报 新闻稿 新闻中心 新闻动态 新闻资讯 公司新闻 公司动态 公司公告 企业新闻 行业新闻 行业动态 园区动态 园区新闻 园区概况 走进园区 区情概况 投资指南 投资者关系 工作动态 要闻动态 媒体报道 媒体聚焦 政务公开 政务动态 信息公开 通知公告 公示公告 统计信息 协会动态 学会动态 校园新闻 学校要闻 院所动态 科研动态 财经要闻 科技产业 产经证券 即日新闻 活动讯息 活动预告 正文 详情 内容',
    true,
  ],
];
/** {@link SECTION_ROWS}, to look up. */
export const SECTIONS = wordTable(SECTION_ROWS);

/** Headings of what is no part of the article: behind `list` a list of other titles follows. */
export const NOTICE_ROWS: readonly WordRow<'list' | 'notice'>[] = [
  [
    '相关新闻 相关阅读 相关链接 相关文章 相关报道 相关推荐 相关内容 相关稿件 延伸阅读 扩展阅读 推荐阅读 推荐新闻 推荐链接 热门新闻 热门文章 热门推荐 热点新闻 热点推荐 最新新闻 最新文章 新闻排行 阅读排行 点击排行 图片新闻 猜你喜欢 友情链接 更多新闻 往期回顾',
    'list',
  ],
  [
    '友情提示 温馨提示 风险提示 免责声明 版权声明 特别声明 特别提示 联系邮箱 联系电话 联系方式 联系我们 联络我们 上一篇 下一篇 投稿邮箱 举报电话 举报邮箱',
    'notice',
  ],
];
/** {@link NOTICE_ROWS}, to look up. */
export const NOTICES = wordTable(NOTICE_ROWS);

/** What asks the reader to follow the page, at the beginning of a line. */
export const FOLLOW_ROWS: readonly WordRow<true>[] = [
  [
    '微信号 微信公众号 官方微信 官方微博 欢迎关注 关注微信 关注我们 关注公众号 扫码关注 扫描二维码 扫二维码 长按二维码 长按识别 微信扫一扫 微信扫码 点击蓝字 点击上方 点击关注',
    true,
  ],
];
/** {@link FOLLOW_ROWS}, to look up. */
export const FOLLOWS = wordTable(FOLLOW_ROWS);

/** What fills a line behind the last word of an article. */
export const END_ROWS: readonly WordRow<true>[] = [['完 全文完 本文完 正文完 结束 end', true]];
/** {@link END_ROWS}, to look up. */
export const ENDS = wordTable(END_ROWS);

/** Labels that make 时间:… the day of an event: 时间:…, 地点:…. */
export const EVENT_LABELS = wordTable([
  [
    '地点 会议地点 活动地点 举办地点 主题 会议主题 活动主题 会议名称 活动名称 主办 主办单位 承办 承办单位 协办单位 议程 内容 形式 规模 报名 费用 参会 对象 嘉宾',
    true,
  ],
]);

/** Roles as they stand before names in running words: (通讯员周甲 记者邢乙). */
export const ROLE_ROWS: readonly WordRow<BylineRole>[] = [
  ['记者 特派员 特约记者 见习记者 实习记者 首席记者 全媒体记者 特派记者 实习生 主笔', 'reporter'],
  ['通讯员 特约通讯员', 'correspondent'],
  ['作者 撰文 撰稿 文!化件明', 'author'],
  ['责任编辑 责编 编辑!部', 'editor'],
  ['摄影记者 摄影 摄 图!书', 'photographer'],
  ['校对', 'proofreader'],
  ['编译 翻译', 'translator'],
  ['审核 审稿 审校 审读 一审 二审 三审 监制', 'reviewer'],
];
/** {@link ROLE_ROWS}, to look up. */
export const ROLES = wordTable(ROLE_ROWS);

/** Behind a name in a credit: 记者甲报道. */
export const REPORT_ROWS: readonly WordRow<true>[] = [
  [
    '报道!称了说指出 报导!称了说指出 综合报道 综合报导 即时报道 即时报导 专题报道 专题报导 专访报道 采访报道 采访报导 摄影报道 摄影报导 图文报道 整理报道 连线报道 现场报道 现场报导',
    true,
  ],
];
/** {@link REPORT_ROWS}, to look up. */
export const REPORTS = wordTable(REPORT_ROWS);

/** Outlets known by name, where the form alone cuts wrong; `own` is a word by which one speaks of itself. */
export const OUTLET_ROWS: readonly WordRow<'name' | 'own'>[] = [
  ['本报 本网 本刊 本台 本社 本站 本港 本校', 'own'],
  [
    '新华社 新华网 中新社 中新网 中国新闻网 中国新闻社 中评社 中评网 中央社 中通社 香港中通社 中央日报 人民网 人民日报 央视 央视网 央视新闻 央广网 光明网 中国网 环球网 法新社 路透社 美联社 彭博社 共同社 塔斯社 韩联社 合众社 总台央视 21世纪经济报道 21世纪经济报导 21经济网 36氪 南方+ 第一财经 澎湃 虎嗅 钛媒体 亿欧 观察者网 财新 一财 中评智库 香港01 新浪 搜狐 腾讯 网易 凤凰网 羊城派 封面新闻 红星新闻 上观 大公文汇 香港文汇 星岛 明报 联合报 自由时报 工商时报 经济日报',
    'name',
  ],
];
/** {@link OUTLET_ROWS}, to look up. */
export const OUTLETS = wordTable(OUTLET_ROWS);

/** How names of outlets end. */
export const OUTLET_ENDINGS = wordTable([
  [
    '社 报 网 日报 晚报 早报 时报 周报 导报 电视台 广播电台 电台 卫视 新闻 在线 传媒 周刊 杂志 客户端 频道 官网 融媒体中心 通讯社 新闻网 新闻社 快报 晨报 都市报 头条',
    true,
  ],
]);

/** What a site's own name ends in besides, behind the title of a page. */
export const SITE_ENDINGS = wordTable([['门户网站 门户 网站 新闻中心 首页 .com .cn .net', true]]);

/** What stands where an outlet should: nobody is named by it. */
export const NO_OUTLETS = wordTable([
  [
    '未知 网络 互联网 本站 本网 本报 原创 佚名 转载 转帖 综合 其他 网站 不详 即时新闻 财经频道 国际新闻 政治中心 生活中心 社会中心 地方中心 财经中心 admin',
    true,
  ],
]);

/** What closes a dateline; `wire` may stand behind a place alone, `word` needs the name of an outlet. */
export const WIRE_ROWS: readonly WordRow<'wire' | 'word'>[] = [
  [
    '电!话影视脑器力子报商台梯动池信网贺告缆站价机 专电 急电 外电 讯!息问号飞 专讯 快讯!称 综合讯 电讯!业',
    'wire',
  ],
  ['消息!人称面显灵 综合消息 报道!称了说指 报导!称了说指 综合报道 综合报导', 'word'],
];
/** {@link WIRE_ROWS}, to look up. */
export const WIRES = wordTable(WIRE_ROWS);

/** Words that end as a dateline does: no 讯 in （资讯）. */
export const NO_WIRES = wordTable([
  [
    '通讯 资讯 音讯 喜讯 视讯 死讯 闻讯 腾讯 审讯 简讯 发电 用电 供电 水电 核电 风电 家电 机电 充电 停电',
    true,
  ],
]);

/** Places of datelines that stand behind a name without a gap: 记者王甲台北报导. */
export const PLACES = wordTable([
  [
    '台北 新北 桃园 台中 台南 高雄 新竹 基隆 嘉义 屏东 宜兰 花莲 台东 苗栗 彰化 南投 云林 澎湖 金门 马祖 北京 上海 天津 重庆 香港 澳门 广州 深圳 南京 杭州 武汉 成都 西安 厦门 福州 青岛 济南 沈阳 大连 长沙 郑州 合肥 南昌 昆明 贵阳 南宁 海口 太原 石家庄 兰州 银川 西宁 乌鲁木齐 拉萨 呼和浩特 长春 哈尔滨 苏州 无锡 宁波 华盛顿 纽约 东京 首尔 巴黎 伦敦 日内瓦 新加坡',
    true,
  ],
]);

/** Family names that a reporter without brackets has: 本报讯 记者张三 …. */
export const SURNAMES = characterSet(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝洪',
);

/** Characters and words that no name of a person holds. */
export const NO_NAME = characterSet('从在的了是将已也就都说称其被把到至各该此获悉讯电我您你们');
