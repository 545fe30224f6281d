/** What units, dates and the words around them fold to, for the readers that know more than money. */
import { foldAlso } from './source.js';

/** Traditional or variant form and its plain one, pair after pair. */
const PAIRS =
  '與与專专業业東东豐丰臨临義义樂乐鄉乡書书產产親亲僅仅從从侖仑價价優优夥伙傳传偵侦兌兑興兴冊册軍军農农衝冲決决淨净減减擊击剛刚創创劑剂劇剧務务動动勢势區区華华協协單单賣卖佔占衛卫衞卫廠厂' +
  '歷历曆历壓压縣县雙双發发變变疊叠啓启啟启員员鹹咸響响園园圍围場场聲声處处備备獎奖奧奥學学寧宁寶宝實实審审對对導导屆届屬属峽峡幀帧慶庆牀床張张歸归當当徑径願愿戰战擴扩護护報报擔担撥拨掛挂' +
  '據据攬揽攝摄撐撑舊旧晝昼顯显術术機机權权盃杯標标棟栋檔档樁桩檢检樓楼毀毁畢毕氣气汙污滬沪漲涨灣湾狀状獨独獄狱璣玑瑪玛環环現现畫画療疗盞盏監监盤盘礦矿禎祯禍祸離离積积稱称稅税筆笔籤签簽签' +
  '籃篮類类紅红紀纪純纯練练紹绍經经絨绒絡络統统績绩緒绪續续編编縛缚網网罰罚罷罢羣群職职勝胜臘腊艙舱營营藍蓝蘊蕴藴蕴見见觀观計计認认記记證证評评識识訴诉試试話话該该說说説说請请讀读課课談谈' +
  '謂谓貝贝貞贞負负財财賬账貨货貼贴貸贷費费賈贾資资賽赛趕赶躍跃轉转輪轮輕轻載载較较輛辆運运進进遠远違违連连選选郵邮鄰邻針针銷销鎖锁錯错鎮镇鏡镜長长閉闭閏闰間间閣阁陰阴階阶際际頃顷順顺顧顾' +
  '頓顿預预顆颗題题飆飙餅饼館馆驍骁驗验驟骤魚鱼齡龄龍龙';

let known = false;

/** Lets the readers of units and dates see traditional text as they see simplified text. */
export function foldWords(): void {
  if (!known) foldAlso(PAIRS);
  known = true;
}
