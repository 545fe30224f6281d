// Simplified Chinese in the manner of the trade press, as long as one likes and the same each time.
// The sentences are our own; the slots make them differ, so that no cache learns the text by heart.

const SLOTS = {
  城市: '北京 上海 深圳 广州 杭州 南京 武汉 成都 西安 合肥 苏州 长沙 天津 重庆 青岛 厦门 香港 澳门 台北 新竹'.split(
    ' ',
  ),
  领域: '人工智能 集成电路 生物医药 量子信息 商业航天 新能源汽车 脑机接口 区块链 大数据 云计算 机器人 高端装备 数字经济 绿色低碳 合成生物 网络安全 工业软件 卫星互联网 先进材料 细胞治疗'.split(
    ' ',
  ),
  机构: '科学院 高等研究院 产业联盟 开发区管委会 创新中心 国家实验室 孵化器 上市公司 投资基金 行业协会 技术转移中心 检测平台 附属医院 设计院 龙头企业'.split(
    ' ',
  ),
  动作: '签署合作协议 发布研究报告 启动联合攻关 揭牌成立 完成首轮融资 建成中试基地 开放应用场景 组织路演 推出扶持政策 举办展览 开展技术对接 制定行业标准 征集揭榜项目 共建联合实验室'.split(
    ' ',
  ),
  人: '主持人 与会专家 企业代表 园区负责人 发言人 首席科学家 青年创业者 志愿者 项目经理 评审委员'.split(
    ' ',
  ),
  评: '成效显著 前景广阔 令人鼓舞 仍需完善 备受关注 来之不易 各具特色 有待检验 广受好评 并不复杂'.split(
    ' ',
  ),
  物: '服务器 内存条 芯片 传感器 软件 无人机 显示屏 打印机 数据库 操作系统 鼠标 光纤 硬盘 程序 网络 信息 视频 激光雷达 发动机 面板'.split(
    ' ',
  ),
};

const SENTENCES = [
  '本届论坛在{城市}开幕，来自{数}个国家和地区的{数}余名嘉宾出席，围绕{领域}展开讨论。',
  '{机构}与{机构}当天{动作}，签约金额达{数}.{数}亿元，创下历史新高。',
  '{人}表示，过去{数}年里，{城市}的{领域}产业规模年均增长{数}%，{评}。',
  '“我们不怕起步晚，只怕方向偏。”一位{人}说，他所在的{机构}已在{城市}设立研发总部。',
  '据介绍，{领域}专场共征集{数}项成果，其中{数}项达到国际领先水平，{数}项填补国内空白。',
  '记者在展台前看到，新一代{物}和{物}吸引了众多观众，现场还演示了如何用{物}控制{物}。',
  '{城市}、{城市}两地将以{领域}为纽带，推动{机构}之间的人才往来与资源共享。',
  '下一步，{机构}计划面向{领域}{动作}，力争到20{数}年形成千亿级产业集群。',
  '活动期间，{人}还走访了{城市}的{机构}，考察了{物}生产线，并就复杂系统的检测方法交换意见。',
  '这项技术把{物}的成本降低了{数}%，后续将在{城市}推广，准备覆盖{数}家医院和学校。',
  '与往年相比，今年的{领域}论坛更加重视成果转化，面对面的洽谈持续了整整三天，{评}。',
  '会后发布的《{领域}发展报告》指出，里程碑式的突破并非一朝一夕之功，需要长期投入。',
  '一台名为“向阳”的{物}在{城市}亮相，它能够在海拔{数}千米的高原上连续工作{数}小时。',
  '参加签约的{机构}代表认为，规则、规制、管理、标准的衔接，对{领域}企业走出去至关重要。',
  '{城市}方面透露，只要符合条件，{领域}项目最快{数}个工作日即可办结，{人}可以全程网上申请。',
  '展望未来，{人}建议加强基础研究，发挥{机构}的作用，让更多{物}从图纸走向市场。',
];

const encoder = new TextEncoder();

/** @param {number} bytes How long the text is at least, in UTF-8. */
export function makePressText(bytes) {
  let state = 20_240_425;
  const random = (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
  const pick = (list) => list[random(list.length)];
  const fill = (_, slot) => (slot === '数' ? String(2 + random(97)) : pick(SLOTS[slot]));
  const paragraphs = [];
  for (let size = 0; size < bytes;) {
    let paragraph = '    ';
    for (let left = 2 + random(4); left > 0; left -= 1) {
      paragraph += pick(SENTENCES).replace(/\{(.+?)\}/g, fill);
    }
    paragraphs.push(paragraph);
    // Nearly all characters take three bytes, and so does what separates paragraphs, nearly enough.
    size += encoder.encode(paragraph).length + 1;
  }
  return paragraphs.join('\n');
}
