/** What units, dates and the words around them fold to, for the readers that know more than money. */
import { foldAlso } from './source.js';

/** Traditional or variant form and its plain one, pair after pair. */
const PAIRS =
  '類类隻只對对組组張张顆颗輛辆層层筆笔屆届環环頭头噸吨畝亩時时國国紀纪載载處处達达員员針针計计僅仅單单雙双區区縣县鄉乡鎮镇維维準准攝摄學学貝贝團团發发稱称從从車车實实談谈協协長长氣气賽赛' +
  '財财機机輪轮書书記记課课隊队編编樓楼聲声導导徑径島岛決决掛挂價价佔占與与減减啓启啟启認认優优變变說说説说報报獎奖屬属園园義义館馆灣湾階阶謂谓罰罚撐撑評评應应織织額额棟栋訴诉樁桩權权東东' +
  '冊册頁页據据牀床檔档療疗勢势齡龄標标備备臨临積积貨货紅红續续術术驟骤際际幀帧護护頃顷電电劑剂釐厘輕轻圍围晝昼軍军績绩疊叠衛卫衞卫盤盘歷历遊游轉转資资當当證证農农該该現现陰阴舊旧曆历蘊蕴創创見见顯显礦矿';

/** Lets the readers of units and dates see traditional text as they see simplified text. */
export function foldWords(): void {
  foldAlso(PAIRS);
}
