/**
 * The characters of units and classifiers that the scripts write differently, in pairs. 台 and
 * 里 are traditional as they are (一台, 公里).
 */
const PAIRS =
  '个個万萬亿億条條项項点點级級场場阶階处處间間户戶种種类類对對组組额額队隊门門张張颗顆辆輛车車层層栋棟区區' +
  '桩樁笔筆页頁轮輪届屆节節团團体體员員档檔双雙课課时時学學疗療胜勝岁歲龄齡标標备備环環县縣镇鎮帧幀维維' +
  '顷頃亩畝吨噸两兩国國电電马馬摄攝贝貝剂劑针針兹茲纳納纪紀礼禮昼晝线線钟鐘单單权權宾賓馆館园園头頭宁寧' +
  '册冊势勢际際报報义義众眾';

/** What stands at an odd place is traditional already, and so is what is not in the pairs. */
function toTraditional(char: string): string {
  const at = PAIRS.indexOf(char);
  return at % 2 === 0 ? PAIRS.charAt(at + 1) : char;
}

/** Puts a unit, which records keep in simplified form, into traditional characters. */
export function toTraditionalUnit(unit: string): string {
  return Array.from(unit, toTraditional).join('');
}
