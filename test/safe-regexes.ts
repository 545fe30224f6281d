/**
 * Why no regular expression of src takes more than linear time: every one that has two loops, or a loop
 * behind which something has to follow. `linear-regexes.test.ts` asks for a row here.
 */

/** It is held to one place, and two loops in a row take characters that the other does not. */
const ANCHORED = 'runs from one place, through loops that share no character';
/** It is tried on a sentence or a name in one: `words/sentences.ts` reads none of more than 1,000. */
const SENTENCE =
  'reads a sentence of at most 1,000 code units, in which no loop holds another freely';
/** The caller looks at the length first. */
const SHORT = 'reads a stretch of bounded length: a heading, a field, twelve digits and their like';
const DISJOINT = 'begins with a character that its loop does not hold, so that no two runs overlap';
const LINE_END = 'reads the blanks between two lines and one character beside them';
const OWN = 'reads rows that we wrote';

/** Behind each literal, the reason. */
export const SAFE: Readonly<Record<string, string>> = {
  // article/bodies.ts
  [String.raw`/\([^()]*\)/g`]: DISJOINT,
  [String.raw`/^(?:\([^()]*\)|(?:19|20)\d\d年?| )+$/`]: SENTENCE,
  [String.raw`/^(?:第[^届]{1,6}[届次]|首届|本届|(?:19|20)\d\d年?|\([^()]{1,8}\)| )+$/`]: SENTENCE,
  [String.raw`/[,。;:!?*]|^\d+[家个所座项场]|首[个家座条]|^(?:一|多|两|三|数|若干|各|全部|这|那|每|部分)[个家座批所类些名]/`]:
    SENTENCE,
  // article/context/edition.ts
  [String.raw`/第\s*([\d一二三四五六七八九十百]+)\s*[届次]|首[届次]/`]: SENTENCE,
  // article/context/event-names.ts
  '/^(?:国际|全球|全国|世界|年度|大型|专业|行业|知名|重要|相关|品牌|配套)+(?:性)?(?:大展|展会|展览|会议|大会|论坛|活动|峰会|盛会|博览会)$|^论坛会议$/':
    SENTENCE,
  // article/context/occasions.ts
  [String.raw`/\d年|^\d+$/`]: SENTENCE,
  '/^(.*(?:论坛|年会|大会|峰会|洽谈会|博览会|交易会|展览会|交流会|研讨会|会议|大赛|竞赛))((?:[开闭]幕[式会]暨)?[^暨]{2,24})$/':
    SENTENCE,
  '/^(.*论坛)(?:年会|峰会|大会)$/': SENTENCE,
  [String.raw`/^\((?:以下)?(?:简称|下称|统称)?(?:为)?[:“]*([^“”()]{2,16})”?\)$/`]: SENTENCE,
  // article/head/fields.ts
  [String.raw`/^[a-z]*\d+$/`]: SHORT,
  // article/head/furniture.ts
  [String.raw`/[[(]?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[^\p{L}]*$/u`]: SHORT,
  [String.raw`/[。!?;].|\d+[亿万]/`]: SHORT,
  [String.raw`/\s*[>»›→]+\s*/`]: SHORT,
  [String.raw`/\s*[>»›→/]+\s*/`]: SHORT,
  // article/head/names.ts
  [String.raw`/^\p{Script=Han}+[·•‧・]\p{Script=Han}+$/u`]: SHORT,
  // article/head/paragraphs.ts
  '/[。！!？?；;…：:][”"』」）)】]*$/': DISJOINT,
  // article/head/title.ts
  [String.raw`/[-–—\s]+$/u`]: SHORT,
  // article/patterns/pattern.ts
  '/^(?:([a-z]+):)?([A-Z_|]+?)(2?)([?*+]?)$/': OWN,
  // article/records/article-records.ts
  [String.raw`/^(?:第?[\d〇零一二三四五六七八九十百]+[届屆]|\d{4}年?)+|\d{4}年?$/g`]: SENTENCE,
  // article/statements/drafting.ts
  [String.raw`/^(?:(?:19|20)\d\d年?|[（(][^（()）]{1,8}[）)]|第[\d〇零一二三四五六七八九十百 ]+[届屆]|首[届屆]|本[届屆]|\s)+(?=.{2})/u`]:
    SENTENCE,
  [String.raw`/^(?:第[\d〇零一二三四五六七八九十百 ]+[届屆]|首[届屆]|本[届屆])(?=.{2})/u`]:
    SENTENCE,
  // article/statements/formats.ts
  [String.raw`/(?<![\d.+a-z])\d{1,2}(?:\+(?:\d{1,3}|[nx]))+(?![\d.+])/`]: SENTENCE,
  // article/statements/meant-body.ts
  '/^(?:.*(?:会|论坛|赛|展|节|周))?(?:组委会|筹委会|执委会|组织委员会|筹备委员会|秘书处|主办方|承办方|主办单位|承办单位)$/':
    SENTENCE,
  // article/statements/no-subject.ts
  [String.raw`/^(?:集中|现场|签约|招商|引进|在建|开工|落地|合作|投资|推介|对接|产业|科技|重点|重大|优质|储备|拟建|新建|续建|亿元|以上|超|十|百|\d)*(?:项目|专案)$/`]:
    SENTENCE,
  // article/statements/persons.ts
  '/^(.*(?:大学|学院|研究院|研究所|科学院|公司|集团|委员会|管委会|政府|中心|协会|商会|学会|银行|开发区|高新区|园区|[市区县省局厅部]))(.{2,3})$/':
    SENTENCE,
  '/^(?:第[一二三四五六七八九十\\d]+|最后一)[天日]/': SENTENCE,
  '/^(?:相关|有关|一系列|系列|多项|支持|扶持)*(?:政策|措施|举措|办法|文件|通知|意见)$/': SENTENCE,
  '/(?:原|前任|前|时任|已故|曾任|候任|拟任|首任|历任|继任|第[一二三四五六七八九十]+任)$/': SENTENCE,
  '/^(?:原|前任|时任|已故|候任|拟任|首任|历任|曾任|第[一二三四五六七八九十]+任)/': SENTENCE,
  // article/statements/releases.ts
  [String.raw`/((?:19|20)\d\d)\s*年?\s*[-至到]\s*((?:19|20)\d\d)/`]: SENTENCE,
  [String.raw`/(?:^|[^\d.a-z])([vV]?\d+\.\d+(?:\.\d+)*|[vV]\d+)(?:版|》|$|[^\d年%.])/`]: SENTENCE,
  [String.raw`/(?:协议|合同|备忘录|协议书|主旨报告|工作报告|致辞|讲话|节目|栏目|剧|歌|日报|晚报|时报|早报|周刊|周报|杂志|学报|期刊|新闻|草案|征求意见稿|解读|说明)(?:\([^)]*\))?$|\((?:草案|征求意见稿|讨论稿)\)/`]:
    SENTENCE,
  [String.raw`/(?:条例|办法|措施|行动计划|行动|计划|规划|方案|意见|政策|细则|规定|通知|纲要|新政|十条|\d+条|制度|章程|公约)(?:\([^)]*\))?$/`]:
    SENTENCE,
  [String.raw`/(?:白皮书|蓝皮书|绿皮书|皮书|报告|指数|榜单|百强榜|排行榜|大模型|模型|行动计划|实施方案|行动方案|工作方案|办法|措施|条例|规划|路线图|宣言|纲要|操作系统|数据集|案例集|图谱|意见|倡议)(?:\([^)]*\))?(?:(?:19|20)\d\d年?|[vV]?\d+(?:\.\d+)*版?)?$/`]:
    SENTENCE,
  '/^(?:《[^》]*》|“[^”]*”)$/': SENTENCE,
  // article/statements/signings.ts
  [String.raw`/^(?:其|一是|二是|三是|中|上|时|后|前|方面|会|活动中|仪式上|新|成功|消息|.*(?:项目|专案|协议)|[一二三四五]|\d)$|[上中]$|期间$|见证下$/`]:
    SENTENCE,
  [String.raw`/^(?:了)?(?:《|“)?(?:关于)?(?:总投资[^的,]{1,16}的|投资[\d.]+[^的,]{1,8}的)?(?:三方|双方|两方|四方|正式|上述)?/`]:
    SENTENCE,
  // article/statements/site-names.ts
  '/首[个家座批条]|会址|新址|第[一二三四五六七八九十]+[个家座批]|^(?:全国|国家).{0,8}示范区$|^(?:一|多|两|三|数|若干|各|全部|这|那|每|部分|新|相关|有关|该|本|我国|国家级|省级|市级)[个家座批所类些]|^(?:多家|一批|一个|一家|国家级|省级|市级|相关|有关|新型|现代化)/':
    SENTENCE,
  // article/statements/sites.ts
  [String.raw`/^(?:(?:首|第([一二三四五六七八九十\d]+))批)/`]: SENTENCE,
  [String.raw`/^(?:了)?(?:[一二三四五六七八九十百\d]+|半)?(?:周年|年|个月|以来|之际|后|前|时)/`]:
    SENTENCE,
  '/^([^“”]{4,})“([^“”]+)”(?:称号|牌匾|匾牌|荣誉|奖牌|荣誉称号)?$/': SENTENCE,
  // article/statements/totals.ts
  '/(?:代表团|交易团|展团|分团|参展团|参会团)(?:.*项目)?$/': SENTENCE,
  '/(?:签约.*项目|签约合作|合作协议|协议|合同|备忘录|协议书|意向书|签约|订单|合作项目协议|合作协议和意向)$/':
    SENTENCE,
  // article/words/name-class.ts
  '/(?<=.“[^”]+)”$/': SENTENCE,
  [String.raw`/\((?:[^()]*)\)$|(?:19|20)\d\d年?$|[vV]?\d+(?:\.\d+)+版?$|[vV]\d+$/`]: SENTENCE,
  // cli/where.ts
  [String.raw`/^[\w-]+(?:\.[\w-]+)*$/`]: ANCHORED,
  // formats/to-icalendar.ts
  [String.raw`/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/`]: ANCHORED,
  // formats/json-ld/builder.ts
  [String.raw`/^\s*(?:javascript|data|vbscript):/i`]: ANCHORED,
  // ids/id-pattern.ts
  '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/': ANCHORED,
  // lookup/caveats-of.ts
  [String.raw`/^(?:(.*)\.)?([^.]*)$/`]: ANCHORED,
  // lookup/edtf-points.ts
  [String.raw`/^(?:Y(?=-?\d{5}))?(-?(?:\d{5,}|.{4}))(?:-(..))?(?:-(..))?([?~%]?)$/`]: ANCHORED,
  // lookup/field-path.ts
  '/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/': ANCHORED,
  // lookup/search/name-key.ts
  [String.raw`/第\d+[屆次]|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu`]:
    '第 stands before the digits, and what no edition is another branch takes whole',
  // lookup/search/searched.ts
  [String.raw`/^(?:[a-z]+\d*|\d{4})$/`]: ANCHORED,
  // schemas/mention.ts
  [String.raw`/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/`]: ANCHORED,
  // schemas/values/source-ref.ts
  [String.raw`/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)*$/`]: ANCHORED,
  // script/careful/markup/markdown.ts
  [String.raw`/^(?:https?:\/\/|www\.|mailto:)[^\s<>"'）)，。、；：！？」』】》\u4e00-\u9fff]+(?:(?<=[/?#=&_:-])[\u4e00-\u9fff]+[^\s<>"'）)，。、；：！？」』】》\u4e00-\u9fff]*)*/`]:
    ANCHORED,
  // text/check-written.ts
  [String.raw`/^-?\d+(?:\.\d+)?$/`]: ANCHORED,
  // text/dates/figure-reader.ts
  [String.raw`/^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d年]|[-/.]\d{1,2}(?!\d*[-/.]))/`]:
    ANCHORED,
  // text/dates/intervals.ts
  [String.raw`/^(.+)-(\d\d|XX)-(\d\d)$/`]: ANCHORED,
  [String.raw`/^(?:(?:-?\d{4}|\d{2,3}X+|XX[\dX]{2}|\.\.)(?![\dX])|Y-?\d{5,15}$)/`]: ANCHORED,
  // text/display/chinese-reader.ts
  [String.raw`/-(?!CN)[A-Z\d]+$/`]: DISJOINT,
  // text/edtf.ts
  [String.raw`/^(-\d{4}|\d*X*|XX\d[\dX])$/`]: ANCHORED,
  // text/language-tag.ts
  [String.raw`/^([a-z]{2,8})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-[a-z\d-]+)?$/i`]: ANCHORED,
  // text/numbers/condense.ts
  [String.raw`/(?<=[㐀-鿿〇]) +(?=\S)|(?<=[\d.]) +(?=[㐀-鿿〇])|(?<=^\s*[-−+]) +/g`]:
    'of a run of blanks the first alone has such a character before it',
  // text/quantities/notation.ts
  [String.raw`/^([-−+]?)(\d+|\d{1,3}(?:,\d{3})+|)(?:\.(\d+))?(?:e([-−+]?\d{1,3})|([kmbgt]))?$/i`]:
    ANCHORED,
  // text/repair/entities.ts
  [String.raw`/&(?:amp;)*(?:#(x[\da-f]{1,6}|\d{1,7});|([a-z]{2,8});|nbsp[;；]?)/gi`]:
    'a reference begins at & alone, which its loop does not hold',
  // text/repair/line-breaks.ts
  [String.raw`/[A-Za-z]\s+[A-Za-z]/`]: LINE_END,
  [String.raw`/\n(?:(?<=[^。！？!?；;：:…\n]\n)\S(?:.*[^。！？!?；;：:…])?\n\S|[，。、；：！？”’」』》）％])/`]:
    'one line at a time: nothing in the loop is a line feed',
  // text/repair/lost.ts
  [String.raw`/\ufffd+|(?:锟斤?拷?|斤拷(?=锟))+|[烫燙]{3,}|屯{3,}|\?{3,}|□{2,}/g`]:
    'each loop takes its run whole and nothing has to follow',
  // text/repair/markup.ts
  [String.raw`/^(?:<[^<>]*>|[^\S\n])*(?:\n|$)/`]: ANCHORED,
  // text/repair/number-context.ts
  [String.raw`/[^\S\n\t]+$/`]: SHORT,
  // text/repair/readings.ts
  [String.raw`/([a-z]+)(\p{sc=Han}+)/gu`]: OWN,
  // text/repair/split-digits.ts
  [String.raw`/\.(?:\d{3})+$/`]: SHORT,
  [String.raw`/^(?:[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+|0(?=\.))(?:\.\d+)?$/`]: ANCHORED,
  [String.raw`/^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/`]: ANCHORED,
  [String.raw`/^\d(?: \d)*(?:\.\d+)?(?: \d)*$/`]: SHORT,
  // text/scan/torn-figures.ts
  [String.raw`/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/`]: ANCHORED,
  // text/scan/words-of-numbers.ts
  [String.raw`/^(\d+) ?\/ ?(\d+)$/`]: ANCHORED,
};

/** Of each module that makes regular expressions of strings: how many, and the reason. */
export const COMPOSED: Readonly<Record<string, readonly [count: number, reason: string]>> = {
  'article/context/edition.ts': [1, SENTENCE],
  'article/patterns/pattern.ts': [
    1,
    'reads the classes of the words of a sentence, one letter each',
  ],
  'article/records/introduced-names.ts': [
    1,
    'begins at a bracket or a comma; words are 30 at most',
  ],
  'article/words/find-persons.ts': [1, 'has no loop'],
  'article/words/wording.ts': [
    1,
    'makes the patterns that stand in `wording`, which are rows above',
  ],
  'text/repair/markup.ts': [1, 'begins at <, at which each loop stops, or after 8,000 characters'],
  'text/repair/number-lines.ts': [1, 'has bounded loops alone'],
  'text/repair/number-points.ts': [1, 'has bounded loops alone'],
  'text/repair/separators.ts': [1, 'has bounded loops alone'],
  'text/repair/split-digits.ts': [4, 'have bounded loops alone'],
  'text/repair/utf8-as-latin.ts': [1, 'takes its run whole, and nothing has to follow'],
};
