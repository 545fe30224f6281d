/** Searches as people type them, and the record that each of them means. */
export interface Search {
  /** What is typed. */
  query: string;
  /** Id of the record that is meant; several where any of them answers. */
  meant: readonly string[];
}

const rows = (table: string): Search[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', meant = ''] = line.split('→');
      return { query: query.trim(), meant: meant.trim().split(' ') };
    });

/** By what of a record is typed. Each class was written down before the search was. */
export const SEARCHES: Readonly<Record<string, readonly Search[]>> = {
  'what the index of names did not find': rows(`
    UNESCO → unesco
    ZGC Forum → zgc-forum
    2024 中关村论坛 → zgc-forum-2024
    第27届京台论坛 → beijing-taiwan-forum-27
    两岸创新中心 → cross-strait-innovation-centre
    软件园 → zgc-software-park`),
  'a part of a name': rows(`
    人工智能超算 → hong-kong-ai-supercomputing-centre
    集成电路 → zgc-ic-design-park
    脑机接口 → brain-computer-interface-joint-innovation-centre zgc-forum-2025-brain-computer-interface-forum`),
  'a short form': rows(`
    京台论坛 → beijing-taiwan-forum
    香港科大 → hong-kong-university-of-science-and-technology
    北医三院 → peking-university-third-hospital
    投资北京 → zgc-forum-2024-invest-beijing zgc-forum-2025-invest-beijing`),
  'the other script': rows(`
    兩岸科技創新中心 → cross-strait-innovation-centre
    強腦科技 → brainco
    懷柔科學城 → huairou-science-city`),
  'an edition': rows(`
    28届京港 → beijing-hong-kong-symposium-28
    28th Beijing-Hong Kong → beijing-hong-kong-symposium-28
    第二十七届京台科技论坛 → beijing-taiwan-forum-27
    42nd IASP → iasp-world-conference-42
    京台科技论坛 第28届 → beijing-taiwan-forum-28`),
  'a year and a name': rows(`
    京港洽谈会 2025 → beijing-hong-kong-symposium-28
    2024中关村论坛 → zgc-forum-2024
    2019年中关村论坛 → zgc-forum-2019
    京港创新论坛 2023 → beijing-hong-kong-innovation-development-forum-2023`),
  English: rows(`
    Huairou Science City → huairou-science-city
    Productivity Council → hong-kong-productivity-council
    Forum Zhongguancun → zgc-forum`),
  'English, in lower case or cut off': rows(`
    zgc softw → zgc-software-park
    life sci → zgc-life-science-park
    e-town → beijing-economic-technological-development-area
    hong kong trade dev → hong-kong-trade-development-council`),
  'a character that is wrong, missing or doubled': rows(`
    中关忖论坛 → zgc-forum
    京港恰谈会 → beijing-hong-kong-symposium
    软件件园 → zgc-software-park
    中关软件园 → zgc-software-park
    Zhongguanchun Forum → zgc-forum
    bejing hong kong symposium → beijing-hong-kong-symposium
    wippo → wipo`),
  'a person': rows(`
    于英杰 → yu-yingjie
    林郑月娥 → lam-cheng-yuet-ngor
    john lee → li-jiachao`),
  'a person and a title': rows(`
    于英杰 副市长 → yu-yingjie
    陈茂波司长 → chen-maobo
    行政长官 李家超 → li-jiachao
    张宇蕾主任 → zhang-yulei`),
  'the short form of a body': rows(`
    北京科委 → beijing-municipal-science-and-technology-commission
    贸发局 → hong-kong-trade-development-council
    发改委 → national-development-and-reform-commission
    中关村管委会 → beijing-municipal-science-and-technology-commission zgc-science-park-administrative-committee
    北京妇联 → beijing-womens-federation`),
  'a park': rows(`
    亦庄综保区 → yizhuang-bonded-zone
    昌平机器人 → changping-robotics-park
    海淀园 → zgc-haidian-park
    经开区 → beijing-economic-technological-development-area`),
  'a platform': rows(`
    昇腾 → beijing-ascend-computing-centre
    出海服务 → going-global-service-centre
    mranti 平台 → zgc-mranti-innovation-platform
    京港研发加速 → beijing-hong-kong-r-and-d-accelerator`),
  'a place and a kind': rows(`
    台北 论坛 → beijing-taiwan-forum-11 beijing-taiwan-forum-12 beijing-taiwan-forum-19 beijing-taiwan-forum-23 beijing-taiwan-forum-15
    大兴 综保区 → daxing-airport-bonded-zone
    剑桥 园区 → tuspark-cambridge
    香港 算力中心 → hong-kong-ai-supercomputing-centre
    cambridge park → tuspark-cambridge`),
  // Most records have no English name; their ids are English.
  'English words of what has no English name': rows(`
    frontier competition 2024 → zgc-frontier-competition-2024
    young scientists 2019 → beijing-taiwan-young-scientists-forum-2019
    beinao → beinao-2
    youth cup → beijing-hong-kong-youth-cup-6 beijing-hong-kong-youth-cup-8
    WeRide → weride
    TPV → tpv-display-technology-china
    kansai → kansai-science-city
    science parks forum 2025 → zgc-forum-2025-science-parks-forum
    foreign r and d centre → zgc-forum-2024-foreign-r-and-d-centre-award beijing-foreign-r-and-d-centres-2025
    taiwan affairs → beijing-taiwan-affairs-office taiwan-affairs-office
    third hospital → peking-university-third-hospital
    siji huigu → siji-huigu-cybersecurity-park
    reform measures → zgc-pilot-reform-measures
    changping medical → zgc-changping-medical-device-park`),
  'an event and its edition': rows(`
    开幕式 2024 → zgc-forum-2024-opening beijing-taiwan-forum-27-opening
    女性论坛 2023 → zgc-forum-2023-women-forum
    京台 女性 → beijing-taiwan-forum-28-women-forum beijing-taiwan-forum-21-women-forum
    世界大会 2025 → iasp-world-conference-42
    科博会 2017 → high-tech-expo-20
    青年科学家 2019 → beijing-taiwan-young-scientists-forum-2019
    第八届 京港 青创 → beijing-hong-kong-youth-cup-8
    第九届前沿大赛 → zgc-frontier-competition-2026`),
  'what is signed, measured or ruled': rows(`
    签约额 2024 → zgc-forum-2024-signings zgc-forum-2024-invest-beijing-signings
    签约 数码港 → cyberport-mininglamp-2025
    28届京台 与会人士 → beijing-taiwan-forum-28-participants
    外资研发中心 2025 → beijing-foreign-r-and-d-centres-2025
    先行先试24条 → zgc-pilot-reform-measures
    支持政策 2.0 → cross-strait-centre-support-policies-2
    牵手计划 → hand-in-hand-programme
    综合保税区 验收 → zgc-forum-2024-bonded-zone-acceptance-release`),
};
