import annual from '../../../data/sample-article.txt';

/** An article to begin with; all of them are our own writing. */
export interface Sample {
  /** Under which it stands in an address, and its title in the words of the playground. */
  readonly key: 'annual' | 'symposium' | 'preview' | 'damaged';
  readonly published: string;
  readonly text: string;
}

const SYMPOSIUM = `京港洽谈会报道一则
2025年11月12日，第28届北京·香港经济合作研讨洽谈会在香港举行，主题活动由北京市人民政府主办。会上签约项目29个，签约金额近560亿元人民币。
同一届的发布会另列外币数字：签约额折合77.745亿美元。两个数字币种不同，本文照录，不作换算，也不相加。
京港洽谈会自1997年以来，签约金额合计近1300亿美元，这是多年之和，不是一届的成绩。
下一届的时间尚未公布。若于2026年11月上旬举行，筹备期不足一年。`;

const PREVIEW = `海港科技園區開園在即
海港科技園區將於2026年5月8日開園。園區佔地約1.2平方公里，首批入駐企業60余家，其中外資企業近兩成。
開園當日擬舉辦第三屆海港論壇，由海港市人民政府主辦，為期三天，預計有來自十二個國家和地區的三百多名代表與會。籌備組說，意向金額可望達到80億至100億元，但在簽署之前，這些都只是計劃。
去年同期，論壇促成簽約項目41個，簽約金額35.6億元，比上一屆增長兩成。`;

const DAMAGED = `園區合作備忘
2024年9月19日至21日,第27屆京臺科技論壇在京舉行。兩岸科技創(chuàng)新中心的六大平臺全部亮相,現(xiàn)場展出技術成果1 28項。
主辦(bàn)方介紹,簽約金額36. 8億元,其中產(chǎn)業(yè)園區(qū)項目占近六成;意向金額超過USD 1.2 billion。
<b>中關(guān)村論壇</b>與本屆論壇的關(guān)系,文中未作說明。`;

/** In the order of the list. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    key: 'annual',
    published: '2024-09-10',
    text: annual,
  },
  {
    key: 'symposium',
    published: '2025-11-13',
    text: SYMPOSIUM,
  },
  {
    key: 'preview',
    published: '2026-04-20',
    text: PREVIEW,
  },
  {
    key: 'damaged',
    published: '2024-09-22',
    text: DAMAGED,
  },
];

export const sampleOf = (key: string | null): Sample | undefined =>
  SAMPLES.find((sample) => sample.key === key);

/** Whether a line of one text, other than an empty one, is a line of another. */
export function sharesLine(text: string, other: string): boolean {
  const lines = new Set(other.split('\n').filter((line) => line.trim() !== ''));
  return text.split('\n').some((line) => lines.has(line));
}
