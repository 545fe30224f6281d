/** Ids of all rows of `data/achievements.json`. */
export const ACHIEVEMENT_IDS = Object.freeze([
  'beinao-2',
  'blockchain-accelerator-chip-256',
  'connected-vehicles-development-initiative',
  'deep-time-digital-earth',
  'einstein-probe-first-images',
  'gang-hua-tong',
  'hkgai-v1',
  'huanhuan-virtual-host',
  'humanoid-simulation-robot',
  'methane-launch-vehicle',
  'naked-eye-3d-aerial-imaging',
  'quantum-computing-cloud-platform',
  'smart-medicine-cooperation-initiative',
  'taichi-chip',
  'technology-focus-2023',
  'tongtong-agent',
  'torch-mutual-opening-initiative',
  'touch-free-passage',
  'vidu',
  'xiangshan-processor',
] as const);

/** Id of a row of `data/achievements.json`. */
export type AchievementId = (typeof ACHIEVEMENT_IDS)[number];
