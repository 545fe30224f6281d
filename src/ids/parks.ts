/** Ids of all rows of `data/parks.json`. */
export const PARK_IDS = [
  'beijing-economic-technological-development-area',
  'beijing-taiwan-industrial-park',
  'langgeng-sahabat-park',
  'nanzhongzhou-science-culture-park',
  'siji-huigu-cybersecurity-park',
  'tuspark-cambridge',
  'zgc-changping-medical-device-park',
  'zgc-chaoyang-digital-medicine-park',
  'zgc-comprehensive-bonded-zone',
  'zgc-daxing-cell-gene-therapy-park',
  'zgc-haidian-biomanufacturing-park',
  'zgc-haidian-robotics-park',
  'zgc-industrial-internet-park',
  'zgc-international-incubator',
  'zgc-life-science-park',
  'zgc-science-city',
  'zhongguancun',
] as const;

/** Id of a row of `data/parks.json`. */
export type ParkId = (typeof PARK_IDS)[number];
