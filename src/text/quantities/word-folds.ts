/** What units, dates and the words around them fold to, for the readers that know more than money. */
import { foldAlso } from './source.js';

/** Traditional or variant form and its plain one, pair after pair. */
const PAIRS =
  '與与業业東东臨临義义鄉乡書书產产畝亩親亲僅仅從从價价優优會会傳传冊册軍军農农決决準准減减擊击剛刚創创劑剂勢势區区協协單单賣卖佔占衛卫衞卫歷历曆历縣县雙双發发變变疊叠噸吨啓启啟启員员團团' +
  '園园圍围場场聲声處处備备獎奖學学實实對对導导層层屆届屬属峽峡幀帧牀床應应張张當当徑径護护報报掛挂據据攝摄撐撑舊旧時时晝昼顯显術术機机權权條条盃杯標标棟栋檔档樁桩樓楼毀毁氣气遊游灣湾熱热' +
  '環环現现電电療疗盞盏盤盘礦矿積积稱称筆笔籤签簽签類类紅红紀纪織织經经絡络績绩續续編编網网罰罚羣群節节蘊蕴藴蕴見见計计認认記记證证評评訴诉話话該该語语說说説说課课談谈謂谓貝贝財财賬账貨货' +
  '資资賽赛趕赶車车轉转輪轮輕轻載载較较輛辆進进遠远違违選选郵邮鄰邻針针鎖锁錯错鎮镇長长閉闭間间隊队陰阴階阶際际難难頁页頃顷預预顆颗額额館馆驟骤齡龄';

/** Lets the readers of units and dates see traditional text as they see simplified text. */
export function foldWords(): void {
  foldAlso(PAIRS);
}
