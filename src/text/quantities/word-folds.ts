/** What units, dates and the words around them fold to, for the readers that know more than money. */
import { foldAlso } from './source.js';

/** Traditional or variant form and its plain one, pair after pair. */
const PAIRS =
  '與与業业東东豐丰臨临義义樂乐鄉乡書书產产畝亩親亲僅仅從从價价優优傳传冊册軍军農农衝冲決决淨净減减擊击剛刚創创劑剂勢势區区協协單单賣卖佔占衛卫衞卫歷历曆历縣县雙双發发變变疊叠號号噸吨啓启' +
  '啟启員员鹹咸團团園园圍围場场聲声處处備备獎奖學学實实審审對对導导屆届屬属峽峡幀帧慶庆牀床張张當当徑径戰战護护報报擔担撥拨掛挂據据攝摄撐撑舊旧時时晝昼顯显術术機机權权條条盃杯標标棟栋檔档' +
  '樁桩檢检樓楼毀毁畢毕氣气漲涨灣湾環环現现電电療疗盞盏盤盘礦矿禎祯離离積积稱称筆笔籤签簽签類类紅红紀纪織织經经絡络統统績绩緒绪續续編编網网罰罚羣群勝胜節节營营蘊蕴藴蕴見见觀观計计認认記记' +
  '證证評评訴诉話话該该說说説说課课談谈謂谓貝贝貞贞負负財财賬账貨货資资賽赛趕赶躍跃轉转輪轮輕轻載载較较輛辆進进遠远違违選选郵邮鄰邻針针銷销鎖锁錯错鎮镇長长閉闭間间隊队陰阴階阶際际頁页頃顷' +
  '頓顿預预顆颗飆飙館馆驟骤齡龄';

/** Lets the readers of units and dates see traditional text as they see simplified text. */
export function foldWords(): void {
  foldAlso(PAIRS);
}
