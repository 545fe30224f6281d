import type { CharacterRule } from './character-rules.js';

/** Words, apart by spaces. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Characters. */
const characters = (text: string): readonly string[] => Array.from(text);

const DIGITS = characters('0123456789０１２３４５６７８９');
const NUMERALS = characters('〇一二三四五六七八九十百千万两几数余多半');
/** Characters that foreign names are spelled with. */
const SPELLING = characters(
  '阿埃艾安昂奥巴拜班邦贝本比彼宾波博伯勃布蔡查茨达戴丹道德登迪蒂丁东杜顿多厄恩尔法凡范费芬弗夫福盖冈戈格葛古哈海汉赫亨胡华怀霍基吉加贾杰金久卡坎考科克肯库奎拉莱兰朗劳勒雷黎理立利莉林琳卢鲁路露伦罗洛马玛麦曼毛梅门蒙米密明摩莫姆木穆拿纳娜南瑙内尼娘宁牛纽农努诺欧帕潘庞佩彭皮平泼普齐契恰强乔切琴邱萨塞桑瑟森沙山尚舍圣施什史舒朔斯苏索塔泰坦汤陶特滕廷图土托瓦万旺威韦维魏温文翁沃乌武西希夏先香谢欣辛休许雅亚扬耶叶伊因英尤于约赞泽增扎詹珍芝朱庄卓兹祖佐',
);

/** What a character of simplified text stands for, next to certain words; the first row that fits wins. */
export const TRADITIONAL_RULES: readonly CharacterRule[] = [
  // 里: a measure after numbers, a syllable in foreign names, a village's or a lane's in others; else 裏, inside.
  { character: '里', reading: '里', before: NUMERALS, notAfter: words('这几 那几') },
  { character: '里', reading: '里', before: DIGITS },
  {
    character: '里',
    reading: '里',
    before: words('公 海 华 英 平方 邻 故 乡 万 千 百 行'),
    notBefore: words('面 头'),
  },
  {
    character: '里',
    reading: '里',
    before: SPELLING,
    after: characters('克斯亚尼诺奇茨兹尔昂奥特夫格巴布拉基普埃庇夸加什多姆科-—·•'),
  },
  {
    character: '里',
    reading: '里',
    before: words('马德 马里 格鲁 阿卜 普里 马格 海布 撒马 塔塔 加布'),
    notBefore: words('面 头'),
  },
  { character: '里', reading: '里', before: words('· •') },
  { character: '里', reading: '里', after: words('程 昂 约 弄 巷 正办 长 尺') },
  // 后: a queen in the words that OpenCC has as phrases, and here.
  {
    character: '后',
    reading: '后',
    before: words('皇 太 天 王 影 歌 视 母 蜂 蚁 女 帝 立 废 封 吕 武 夏 皇太'),
    notBefore: words('来 期 面 方 半'),
    notAfter: words(
      '今天 明天 昨天 每天 当天 第二天 几天 两天 三天 一天 那天 春天 夏天 秋天 冬天 电影 摄影 投影 合影 诗歌 国歌 唱歌 帝王 国王 前女 上帝 称帝 建立 成立 独立 设立 确立 对立 作废 报废 查封 解封 密封 信封 子女 妇女 儿女 武 电视 重视 影视',
    ),
  },
  // 只: how many animals, ships, vessels, hands; else only.
  {
    character: '只',
    reading: '隻',
    before: [...NUMERALS, ...DIGITS, '每', '这', '那', '整', '船', '舰'],
    after: words(
      '猫 狗 鸡 鸭 鹅 鸟 羊 兔 猪 猴 虎 老虎 狮 熊 大熊猫 熊猫 狼 鼠 老鼠 小鼠 龟 蟹 虾 蝴蝶 蜜蜂 蚊 苍蝇 蚂蚁 虫 鹰 鹤 鸽 燕 鹿 骆驼 大象 象 猩猩 恐龙 动物 股票 股 基金 新股 个股 债券 蓝筹 手 手表 手套 脚 眼睛 眼 耳朵 耳 鞋 袜 船 小船 渔船 舰 航母 箱子 箱 杯子 杯 碗 瓶 桶 篮 盒 袋 球 足球 篮球 灯笼 灯 鼎 壶 盘 锅 口罩 包 桶 铃 梨 苹果 小 大',
    ),
  },
  {
    character: '只',
    reading: '只',
    after: words(
      '有 是 能 要 会 好 不过 剩 需 因 占 可 得 在 用 顾 知 对 看 为 限 想 见 怕 管 争 差 凭 靠 身',
    ),
  },
  // 干: dry, a trunk and its cadres, to interfere.
  {
    character: '干',
    reading: '干',
    after: words('涉 预 扰 戈 支 犯 系 政 休 连 宝 将 莫 邪 卿 城'),
  },
  {
    character: '干',
    reading: '干',
    before: words('若 相 天 栏 阑 何 不相 无相'),
    notBefore: words('部 净 燥'),
  },
  {
    character: '干',
    reading: '乾',
    after: words(
      '燥 旱 净 枯 涸 裂 洁 杯 粮 果 货 酪 冰 柴 草 湿 冷 热 洗 衣 瘪 咳 脆 电池 着急 瞪 贝 菜 鲜 馏 粉 式 燃 眼',
    ),
  },
  {
    character: '干',
    reading: '乾',
    before: words(
      '饼 晒 烘 风 晾 烤 吹 擦 葡萄 豆腐 肉 鱼 笋 阴 抽 榨 喝 萝卜 冻 抗旱防 口 半 芒果 杏 豆 焙 沥 抹 流',
    ),
  },
  // 面: noodles; else a face, a side.
  {
    character: '面',
    reading: '麪',
    after: words('条 粉 包 食 馆 店 团 糊 筋 点师 皮机 摊 汤'),
    notAfter: words(
      '方 表 书 平 全 市 路 地 水 海 桌 封 版 画 场 局 正 背 侧 对 反 后 前 上 下 里 外 四 各 东 西 南 北 双 单 多 扇 一 界 页 层 横 纵 球 断 截 曲 墙 屋 门 台',
    ),
  },
  {
    character: '面',
    reading: '麪',
    before: words(
      '拉 炒 凉 挂 碗 牛肉 方便 泡 刀削 拌 汤 擀 和 揉 发 担担 炸酱 热干 意大利 阳春 煮 吃 米 白 切 烩 卤 臊子 烤冷',
    ),
    notBefore: words('对 向 临 前 积 貌 试 谈 部 世 子 孔 目 板 料 具 纱 容 值 额 包车 上 色 积'),
    notAfter: words(
      '开发 爆发 出发 全米 明白 一切 亲切 迫切 平米 厘米 毫米 温和 缓和 总和 随和 饱和 共和 联合 小吃',
    ),
  },
  // 发: hair in its words; else to send, to develop.
  {
    character: '发',
    reading: '髮',
    before: words(
      '毛 头 白 黑 金 银 长 短 卷 直 剪 理 烫 染 洗 护 美 秀 束 假 削 落 脱 华 须 鬓 披 植 毫 一 怒 千钧一 生 结',
    ),
    after: words('型 廊 质 际 根 梢 丝 夹 箍 卡 髻 艺 妆 菜 带 冲冠 师 店 馆 屋'),
  },
  // 于: a surname is told by names; a place of battles is 于 in no word.
  // 系: to be, in writs; to tie; else a system.
  {
    character: '系',
    reading: '係',
    before: words('关 确 干 实 纯 乃 皆 均 无疑 证实 原'),
    notBefore: words('统 列 主任'),
  },
  {
    character: '系',
    reading: '繫',
    before: words('维 联 心 情 牵 紧 拴 捆'),
    notBefore: words('统 列'),
  },
  {
    character: '系',
    reading: '繫',
    after: words('安全带 鞋带 领带 腰带 围巾 红领巾 围裙 扣 泊 念 绳 上 在一起 好 于一身 铃人 着'),
    notAfter: words('体 关 中文 语 太阳 银河 派 谱 院 星 水 山 科 学'),
  },
  // 余: the rest; a surname is told by names.
  // 几: a small table.
  {
    character: '几',
    reading: '几',
    before: words('茶 窗明 案 凭 矮 条 炕 明窗净'),
    notAfter: words('方案'),
  },
  // 并: to merge, before what is merged; else and.
  {
    character: '并',
    reading: '併',
    before: words('合 兼 吞 归 火 裁 一'),
    notBefore: words('不 没 未 非 无'),
    notAfter: words('联合 结合 综合 统一 第一 唯一'),
  },
  { character: '并', reading: '併', after: words('购 入 吞 网 案 轨 拢 发症') },
  // 准: to allow; else a standard.
  {
    character: '准',
    reading: '准',
    before: words('批 核 获 不 未 恩 照 允 特 奉 钦 诏 报请 经'),
    notBefore: words('确 则 备 时 绳'),
    notAfter: words('标 水 精'),
  },
  {
    character: '准',
    reading: '准',
    after: words('予 许 入 考证 生证 证 假 驾 奏 其 售 运'),
    notAfter: words('标 水 精 瞄 基 对 校 不标'),
  },
  // 征: to march; else to levy, a sign.
  {
    character: '征',
    reading: '征',
    before: words('长 远 出 东 西 南 北 亲 御驾亲 从 二万五千里长'),
    notBefore: words('求 集 收 文 税 地 用 信 兵 召 象 兆'),
    notAfter: words('特 成长 增长 市长 部长 校长'),
  },
  {
    character: '征',
    reading: '征',
    after: words('服 途 程 战 讨 伐 衣 尘 帆 剿 夫 人 鞍'),
    notAfter: words('应 特 象 表 体'),
  },
  // 冲: to rinse, to soar and the place 冲绳; else to dash.
  {
    character: '冲',
    reading: '沖',
    after: words('绳 洗 刷 凉 泡 澡 茶 淡 咖啡 垮 积 天 毁 走 厕所 印 销 账 喜 稀'),
    notAfter: words('缓 反 对 俯'),
  },
  {
    character: '冲',
    reading: '沖',
    before: words('脉 祖 太 大 张翼 谦 令狐'),
    notBefore: words('突 击 动 锋 刺 撞 破 关 向'),
  },
  // 划: to row, to be worth it; else to draw a line.
  {
    character: '划',
    reading: '划',
    after: words('船 艇 桨 算 水 行 得来 不来 子'),
    notAfter: words('计 规 策 筹 谋 区'),
  },
  // 松: a pine; else loose.
  {
    character: '松',
    reading: '松',
    after: words('树 林 柏 鼠 针 子 花 江 下 原 山 岛 果 香 脂 茸 涛 木 鹤 毛 科 本 浦 井 竹 赞'),
  },
  {
    character: '松',
    reading: '松',
    before: words(
      '青 雪 马尾 油 黑 赤 红 落叶 罗汉 劲 苍 武 古 迎客 湿地 石 乔 吴 杉 岁寒 樟子 云 不老',
    ),
  },
  {
    character: '松',
    reading: '鬆',
    before: words('放 轻 宽 疏 蓬 肉 惺 稀 不 略 稍 变 没有放 从没放 未'),
    notBefore: words('下电器 花江 柏 树'),
  },
  {
    character: '松',
    reading: '鬆',
    after: words('绑 紧 懈 散 软 弛 动 口 手 开 劲 了 快 土 脆 松 垮 糕'),
    notAfter: words('青 武 赤 红 劲'),
  },
  // 谷: grain; else a valley.
  {
    character: '谷',
    reading: '穀',
    after: words('物 类 子 粒 仓 雨 场 草 粮 贱 壳 米 神 梁 氨酸'),
    notAfter: words('山 河 峡 幽 硅 光 深 低 峪'),
  },
  {
    character: '谷',
    reading: '穀',
    before: words('稻 五 百 布 打 脱 包 晒 米 粮 杂 谷 积 祈'),
    notBefore: words('歌'),
  },
  // 表: a clock, a meter; else a surface, a table.
  {
    character: '表',
    reading: '錶',
    before: words('手 钟 怀 电 水 煤气 腕 秒 挂 名 戴 石英 机械 电子 修 百达 瑞士'),
    notBefore: words('示 现 达 明 面 演 决 彰 扬 态 述 格 率 单 册 征 情 哥 姐 弟 妹 白'),
    notAfter: words(
      '代 圆桌 图 桌 高手 选手 歌手 助手 对手 双手 新手 联手 下水 用水 供水 充电 发电 来电 致电 供电 报名 著名 署名 知名 提名 排名 闻名 命名',
    ),
  },
  // 出: an act of a play.
  {
    character: '出',
    reading: '齣',
    before: NUMERALS,
    after: words(
      '戏 京剧 话剧 好戏 大戏 折子戏 剧 闹剧 悲剧 喜剧 昆曲 越剧 音乐剧 歌剧 滑稽戏 重头戏 粤剧 豫剧 川剧 木偶',
    ),
    notAfter: words('第一 唯一 划一'),
  },
  // 丑: a clown, the second of twelve; else ugly.
  {
    character: '丑',
    reading: '丑',
    before: words('小 乙 丁 己 辛 癸 文 武 名 子'),
    notBefore: words('陋 恶 闻 态 化 事'),
  },
  { character: '丑', reading: '丑', after: words('角 时 牛 寅 年 月 行') },
  // 斗: a dipper, a measure; else to fight.
  {
    character: '斗',
    reading: '斗',
    before: words('北 漏 熨 烟 筋 抖 车 料 升 才高八 泰 南 墨 一 米 戽 吊 簸 星 阿 翻'),
    notBefore: words('争 士 志 殴 嘴 牛'),
    notAfter: words('统一 同一 搏 互'),
  },
  { character: '斗', reading: '斗', after: words('笠 篷 胆 室 量 门 拱 转星移 车 柜 米 方') },
  // 范: a model; a surname is told by names.
  { character: '范', reading: '范', before: words('· •') },
  {
    character: '范',
    reading: '范',
    after: words('仲淹 德 弗 · 县 阳 加尔 布 斯特 尼 特'),
    notAfter: words('示 规 模 典 防 师 风 轨 就'),
  },
  // 丰: fine looks; else plenty.
  { character: '丰', reading: '丰', after: words('姿 采 韵 神 仪 子恺 标 臣 台区') },
  // 饥: lack of food in a land; else hunger.
  { character: '饥', reading: '饑', after: words('荒 馑 民') },
  // 尽: to let; else to use up.
  {
    character: '尽',
    reading: '儘',
    after: words('管 快 早 量 可能 先 速 让 自'),
    notAfter: words('竭 不 已 穷 无 耗 殆'),
  },
  // 据: 拮据.
  { character: '据', reading: '据', before: words('拮') },
  // 卷: to roll; else a roll of writing.
  {
    character: '卷',
    reading: '捲',
    after: words('起 入 走 土 进 曲 款 铺盖 烟 尺 帘 心菜 轴 扬机 动 成 毛'),
    notAfter: words('试 考 答 案 问 开 闭 交 阅 画 书'),
  },
  {
    character: '卷',
    reading: '捲',
    before: words('席 龙 翻 花 蛋 内 漫 春 风 收 卷 胶 膝'),
    notBefore: words('宗 帙 首 末 册 第'),
  },
  // 克: to set a term; else to overcome, a gram.
  { character: '克', reading: '剋', after: words('扣 星 日 期') },
  // 困: sleepy; else distress.
  { character: '困', reading: '睏', before: words('犯 发 爱'), notBefore: words('难 境 扰') },
  { character: '困', reading: '睏', after: words('倦 意 觉') },
  // 了: to watch from afar; else done.
  { character: '了', reading: '瞭', after: words('望 如指掌') },
  { character: '了', reading: '瞭', before: words('明'), after: characters('，。、；！？） 的') },
  // 霉: mildew is 霉 in all; 倒霉.
  { character: '霉', reading: '霉', before: words('发 倒 防 青') },
  // 蒙: to cheat; Mongols and enlightenment stay.
  { character: '蒙', reading: '矇', after: words('骗 混 眬 蔽 事') },
  { character: '蒙', reading: '濛', before: words('迷 蒙 空 灰'), after: words('蒙 雨 雾 细雨') },
  // 弥: full of mist; else to fill.
  { character: '弥', reading: '瀰', after: words('漫') },
  // 辟: to open up, to refute; a sovereign.
  { character: '辟', reading: '辟', before: words('复 大 征') },
  { character: '辟', reading: '辟', after: words('邪 谷 雍 易 支 召') },
  // 仆: to fall.
  { character: '仆', reading: '仆', before: words('前 颠 倒 扑'), notBefore: words('人') },
  { character: '仆', reading: '仆', after: words('倒 后继 街') },
  // 朴: a surname in Korea; a tree.
  {
    character: '朴',
    reading: '朴',
    after: words('树 硝 正熙 槿惠 智星 宝剑 信惠 赞郁 泰桓 刀 茨 次'),
  },
  // 签: a slip, a label; else to sign.
  {
    character: '签',
    reading: '籤',
    before: words('标 书 牙 抽 竹 求 中 题 上上 下下 摇 棉 浮 掣 灵 解 便 签'),
    notBefore: words('约 署 订 字 名 证 发 注 收 到 售'),
    notAfter: words(
      '其中 集中 华中 会中 年中 空中 手中 目标 达标 投标 竞标 商标 指标 招标 图书 证书 秘书 协议书',
    ),
  },
  // 秋, 千: a swing.
  { character: '秋', reading: '鞦', after: words('千') },
  {
    character: '千',
    reading: '韆',
    before: words('秋'),
    after: characters('，。、；！？） 上架的'),
    notAfter: words('千秋 万秋'),
  },
  // 舍: to give up; else a house.
  {
    character: '舍',
    reading: '捨',
    after: words('弃 得 不得 己 身 生 命 近 本逐末 我其谁 车 去 掉'),
    notAfter: words('宿 校 房 农 旅 屋 精 鸡 猪 茅 左邻右 寒'),
  },
  {
    character: '舍',
    reading: '捨',
    before: words('取 施 不 难 割 弃 恋恋不 锲而不 依依不 四 喜'),
    notBefore: words('利'),
  },
  // 术: a herb.
  { character: '术', reading: '朮', before: words('白 苍 莪 兀'), notBefore: words('语') },
  // 苏: to wake up; else 蘇.
  { character: '苏', reading: '甦', before: words('复'), notBefore: words('联 州') },
  { character: '苏', reading: '甦', after: words('醒') },
  // 坛: a jar of wine; else a terrace, a forum.
  { character: '坛', reading: '罈', before: words('酒 醋 泡菜 瓦 一'), notBefore: words('峰会') },
  { character: '坛', reading: '罈', after: words('子 坛罐罐') },
  // 团: dumplings.
  {
    character: '团',
    reading: '糰',
    before: words('汤 饭 糯米 青 麻'),
    notBefore: words('队 员 结 购 委 中央 长 体 组织'),
  },
  { character: '团', reading: '糰', after: words('子'), notAfter: words('军 师 兵 旅 剧') },
  // 咸: all; else salt.
  { character: '咸', reading: '咸', before: words('老少 少长 阮 巫') },
  {
    character: '咸',
    reading: '咸',
    after: words('丰 阳 宁 宜 安 亨 通 镜 兴 集 与 海 认 信 池 平 康 淳'),
    notAfter: words('太 不 过 偏'),
  },
  // 向: to long for.
  { character: '向', reading: '嚮', after: words('往 导'), notAfter: words('走 驶 通 一 开') },
  // 须: a beard; else must.
  {
    character: '须',
    reading: '鬚',
    before: words('胡 触 根 龙 虎 卷 长 髯'),
    notBefore: words('要 知'),
  },
  { character: '须', reading: '鬚', after: words('根 发 眉 髯 子 鲸') },
  { character: '胡', reading: '鬍', after: words('须 子 茬 楂 髭'), notAfter: words('姓') },
  // 叶: in harmony with a rhyme.
  {
    character: '叶',
    reading: '叶',
    after: words('韵 音 律 句'),
    notAfter: words('树 茶 枝 落 绿 红 中 荷'),
  },
  // 佣: what is paid; else one who is hired.
  { character: '佣', reading: '佣', after: words('金') },
  { character: '佣', reading: '佣', before: words('回 返 收 抽') },
  // 游: to swim, a reach of a river; else to travel.
  {
    character: '游',
    reading: '游',
    before: words('上 中 下 力争上'),
    notBefore: words('戏 行 览 客 玩 艇 说 园 乐 船 人'),
    notAfter: words('马上 海上 陆上 网上 线上 晚上 之中'),
  },
  {
    character: '游',
    reading: '游',
    after: words('泳 水 击 弋 动 标 离 移 丝 资 隼 刃 向 过 来游去 牧 走 乎 词 说'),
  },
  // 郁: rich in scent; else gloomy, dense.
  { character: '郁', reading: '郁', before: words('馥 浓 浓浓郁 文采 芬') },
  {
    character: '郁',
    reading: '郁',
    after: words('达夫 南 烈 馥 穆 香 文'),
    notAfter: words('忧 抑 葱'),
  },
  // 御: to ward off; else imperial.
  { character: '御', reading: '禦', before: words('防 抵 抗 守'), notBefore: words('用 医 花园') },
  { character: '御', reading: '禦', after: words('寒 敌 侮 外 险 洪') },
  // 云: to say.
  {
    character: '云',
    reading: '云',
    before: words('人 诗 古人 子 不知所 人亦 书'),
    after: characters('：，。云亦“「'),
  },
  {
    character: '云',
    reading: '云',
    before: words('云'),
    notBefore: words('集'),
    notAfter: words('风云 白云'),
  },
  // 赞: to praise; else to help.
  {
    character: '赞',
    reading: '讚',
    before: words('称 点 盛 夸 颂 礼 咏 激 大 被 齐 惊 啧啧称'),
    notBefore: words('成 助 同'),
  },
  {
    character: '赞',
    reading: '讚',
    after: words('美 扬 叹 誉 赏 颂 许 歌 不绝口 词'),
    notAfter: words('参'),
  },
  // 脏: a part of the body; else dirty.
  { character: '脏', reading: '臟', before: words('心 肝 肾 脾 肺 内 五 胰 腑') },
  { character: '脏', reading: '臟', after: words('器 腑 象') },
  // 扎: to tie, to camp; else to prick.
  { character: '扎', reading: '紮', before: words('包 驻 捆 结 绑 屯 一'), notBefore: words('实') },
  { character: '扎', reading: '紮', after: words('根 营 寨 染 辫 带 啤'), notAfter: words('挣') },
  // 折: to fold; else to break.
  {
    character: '折',
    reading: '摺',
    before: words('存 奏 对 褶'),
    notBefore: words('扣 旧 断 磨 现 射 腰 服'),
  },
  {
    character: '折',
    reading: '摺',
    after: words('叠 扇 纸 尺 页 痕 子 椅'),
    notAfter: words('波 曲 骨 打 转 夭'),
  },
  // 症: a knot in the belly; else an illness.
  { character: '症', reading: '癥', after: words('结') },
  // 志: to record; else a will.
  {
    character: '志',
    reading: '誌',
    before: words('标 杂 日 县 市 地方 方 省 墓 史 三国 题 州 府 人物 地 村 镇 年'),
    notBefore: words('愿 气 向 士 在 同道合 趣 强 军 成'),
    notAfter: words(
      '城市 都市 全市 本市 我省 全省 领地 各地 当地 基地 青年 少年 中年 多年 今年 每年 同',
    ),
  },
  {
    character: '志',
    reading: '誌',
    after: words('庆 哀 喜 异 铭 书 记'),
    notAfter: words('同 意 斗 立 矢'),
  },
  // 制: to make; else a rule, to check.
  {
    character: '制',
    reading: '製',
    before: words(
      '研 试 监 自 绘 录 复 印 炮 缝 精 特 调 炼 酿 烹 配 摄 仿 编 定 缩 巨 烧 腌 熏 粗 压 铸 轧 创 炒 木 竹 铁 铜 纸 皮 塑料 石 钢 手工 国 法 德 日 美 英 熬 泡 煮 预 冲 轧 承 协 泥 陶 瓷 玉 象牙',
    ),
    after: words('造 作 成 品 片 剂 药 衣 图 版 冷 糖 茶 备 件 毒 酒 皂 革 氧 氢 陶 售 播 表 的'),
    notAfter: words('体 学 法 税 管 限 控 抑 强 节 克 专 牵'),
    notBefore: words('度 裁 约'),
  },
  {
    character: '制',
    reading: '製',
    after: words(
      '造 成 作 品 片人 剂 药 衣 图 版 冷 糖 茶 备 毒 皂 革 氧 氢 陶 售 冰 鞋 表厂 播 酒 砖 瓦 种 卡',
    ),
    notAfter: words(
      '体 学 税 管 限 控 抑 强 节 克 专 牵 法 编 机 遏 压 钳 规 责任 承包 聘任 双轨 合伙 所有 会员 公 私',
    ),
  },
  {
    character: '制',
    reading: '製',
    before: words('录 绘 缝 复 研 炮 酿 烹 摄 仿 烧 腌 铸 炼 缩 泡 熬 精 特 试 印 监'),
    notBefore: words('度 约 裁'),
  },
  // 种: a surname is told by names.
  // 周: a week; else around.
  {
    character: '周',
    reading: '週',
    before: words(
      '一 二 三 四 五 六 七 八 九 十 两 几 数 每 本 上 下 这 那 全 多 单 双 当 第 各 隔 黄金 半',
    ),
    notBefore: words('年 围 边 密 到 全 期性 岁 易 折 恩来 刊社 遭 身 天 旋 长 口 转'),
    notAfter: words('第一 四'),
  },
  {
    character: '周',
    reading: '週',
    after: words('一 二 三 四 五 六 日 末 刊 报 记 薪 休'),
    notAfter: words('圆 四 环 商 西 东 姓'),
  },
  // 朱: cinnabar.
  { character: '朱', reading: '硃', after: words('砂 批 笔') },
  // 注: to note; else to pour, to mind.
  {
    character: '注',
    reading: '註',
    before: words('备 附 脚 批 旁 译 校 原 编者 评 标 尾'),
    notBefore: words('意 重 目 入 射 资 水 定 视'),
  },
  {
    character: '注',
    reading: '註',
    after: words('册 销 释 解 脚 定 明 疏 记 文'),
    notAfter: words('关 专 投 倾 灌 命中'),
  },
  // 采: looks, as of a person; else to take.
  {
    character: '采',
    reading: '采',
    before: words('风 文 神 光 丰 喝 精 多姿多 兴高 异 无精打 没精打'),
    notBefore: words('用 取 访 购 集 纳 矿 摘 样 油'),
  },
  { character: '采', reading: '采', after: words('邑 地 薇 风 尔 烈') },
  // 才: able; else only now. OpenCC writes 才 for both.
  // 当: a sound.
  { character: '当', reading: '噹', after: words('啷') },
  // 淀: shallow lakes in the north; else starch.
  {
    character: '淀',
    reading: '淀',
    before: words('海 白洋 茶 文安 荷花 东 宿'),
    notBefore: words('粉 积'),
  },
  // 吊: to mourn; else to hang.
  { character: '吊', reading: '弔', before: words('凭 哀 祭') },
  { character: '吊', reading: '弔', after: words('唁 丧 祭 孝 问 诡 古 慰 民') },
  // 凶: cruel; else unlucky.
  {
    character: '凶',
    reading: '兇',
    after: words('手 杀 恶 狠 残 猛 器 犯 悍 徒 嫌 险 案 巴巴'),
    notAfter: words('吉'),
  },
  {
    character: '凶',
    reading: '兇',
    before: words('行 帮 逞 元 真 穷 追'),
    notBefore: words('多吉少 吉'),
  },
  // 回: to go round; else to return.
  {
    character: '回',
    reading: '迴',
    before: words('迂 轮 巡 萦 徘 低 峰'),
    notBefore: words('到 来 族 答'),
    notAfter: words('三轮 两轮'),
  },
  {
    character: '回',
    reading: '迴',
    after: words('避 响 旋 荡 廊 转 路 肠 圈 环 音壁 游'),
    notAfter: words('收 返'),
  },
  // 汇: to gather; else to flow together, to remit.
  { character: '汇', reading: '彙', before: words('词 总 字 语') },
  {
    character: '汇',
    reading: '彙',
    after: words('编 报 总 整 刊 集'),
    notAfter: words('外 结 换 创 电 侨 收'),
  },
  // 夸: a giant and foreign names; else to boast.
  { character: '夸', reading: '夸', after: words('父 克 特 贾 祖 德') },
  { character: '夸', reading: '夸', before: words('恰 尼加拉 基里 乔') },
  // 借: on the pretext of; else to lend.
  {
    character: '借',
    reading: '藉',
    after: words('口 故 此机会 由 着 以 词 端 机'),
    notAfter: words('外 出 暂 租 转 所 可'),
  },
  { character: '借', reading: '藉', before: words('凭 慰 蕴 枕') },
  // 致: fine; else to bring about.
  {
    character: '致',
    reading: '緻',
    before: words('精 细 别 标 雅 工'),
    notBefore: words('力 敬 辞 使 电 信 函 力于 谢'),
  },
  { character: '致', reading: '緻', after: words('密') },
  // 吁: to call on; else to sigh.
  { character: '吁', reading: '籲', before: words('呼'), notBefore: words('吁') },
  { character: '吁', reading: '籲', after: words('请 求 恳') },
  // 岩, 咽.
  { character: '咽', reading: '嚥', before: words('吞 狼吞虎 下'), notBefore: words('喉') },
  { character: '咽', reading: '嚥', after: words('下 气'), notAfter: words('呜 哽') },
  // 别: awkward.
  { character: '别', reading: '彆', after: words('扭') },
  // 彩: cloth for ribbons; else colour.
  { character: '彩', reading: '綵', before: words('剪 张灯结 结'), notBefore: words('色 票') },
  { character: '彩', reading: '綵', after: words('排 带 球 楼'), notAfter: words('色 福 体 购') },
  // 杠, 杆.
  { character: '杠', reading: '槓', after: words('杆 铃') },
  {
    character: '杆',
    reading: '桿',
    before: words('杠 旗 枪 笔 光 秤 操纵 拉 推 标 拉 连 活塞 秤 摇 高 一 灯 抓 栏 球 电线 测'),
    notBefore: words('子'),
    notAfter: words('桅'),
  },
  { character: '杆', reading: '桿', after: words('菌 状 秤') },
  // 姜: ginger; a surname.
  {
    character: '姜',
    reading: '薑',
    before: words('生 老 干 葱 鲜 大蒜 红糖 嫩 仔 蒜 山'),
    notBefore: words('先生 太公 子牙'),
    notAfter: words('医 学 先 师'),
  },
  { character: '姜', reading: '薑', after: words('片 汤 汁 丝 茶 黄 末 糖 蓉 葱 蒜 饼 农') },
  // 哄: an uproar; else to coax.
  { character: '哄', reading: '鬨', before: words('起') },
  { character: '哄', reading: '鬨', after: words('笑 堂'), notAfter: words('乱') },
  // 荡, 扫.
  {
    character: '荡',
    reading: '盪',
    before: words('动 震 振 激 飘 摇 回 冲 跌 涤 心'),
    notBefore: words('妇'),
    notAfter: words('放 闯 游 浩'),
  },
  {
    character: '荡',
    reading: '盪',
    after: words('漾 涤 秋千 舟 平 气回肠'),
    notAfter: words('空荡'),
  },
  // 恶: to be sick.
  { character: '恶', reading: '噁', after: words('心'), notAfter: words('险 善') },
  // 腊, 蜡: no choice in print.
  // 熏: smoke; else to move.
  { character: '熏', reading: '燻', before: words('烟 火') },
  { character: '熏', reading: '燻', after: words('肉 鱼 制 鸡 黑') },
  // 核: OpenCC's phrase takes what is nuclear for an audit.
  // 仇, 种, 折: surnames are told by names.
  // 家: things of a house.
  // 奸: wicked.
  // 托: to entrust; else to hold.
  {
    character: '托',
    reading: '託',
    before: words('委 信 寄 嘱 付 拜 推 重 请 受 依 假'),
    notBefore: words('盘 起 举 管局'),
  },
  {
    character: '托',
    reading: '託',
    after: words('管 付 人 福 梦 词 故 运 辞 孤'),
    notAfter: words('摩 依 衬 烘 枪'),
  },
  // 布: what OpenCC has as 佈 stays.
  // 台: a desk, a storm; places that are 台; else 臺.
  {
    character: '台',
    reading: '台',
    after: words('州市 州 山市 山 甫 鉴'),
    notAfter: words('舞 平 五 烽火 亭'),
  },
  {
    character: '台',
    reading: '台',
    before: words('天 兄 三 仙'),
    notBefore: words('湾 北 风 中 南'),
    notAfter: words('今天 明天 昨天 每天 当天 几天 春天 聊天 航天 谈天'),
  },
  {
    character: '台',
    reading: '颱',
    after: words('风'),
    notAfter: words(
      '一 二 三 四 五 六 七 八 九 十 百 千 两 几 数 这 那 每 0 1 2 3 4 5 6 7 8 9 多 余',
    ),
  },
  {
    character: '台',
    reading: '檯',
    before: words('柜 写字 梳妆 吧 球 乒乓球 赌 餐 收银 灶 料理 工作'),
    notBefore: words('湾 北'),
  },
  {
    character: '台',
    reading: '檯',
    after: words('灯 面 布 球 历'),
    notAfter: words('前 后 舞 平 电视 电 一 几 两'),
  },
];
