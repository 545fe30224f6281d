// Tables and lines of records against their peers, as a Markdown table. `npm run build` comes first.
import { cpuRounds } from './cpu-rounds.mjs';
import { FORMAT_CONTESTS } from './format-contests.mjs';

console.log('| records | luntan, µs a record | peer | times |\n|---|---:|---:|---:|');
for (const { label, ours, peer, count } of FORMAT_CONTESTS) {
  const [us, them] = cpuRounds([ours, peer], 15);
  const each = (ms) => ((ms * 1000) / count).toFixed(1);
  console.log(`| ${label} | ${each(us)} | ${each(them)} | ×${(them / us).toFixed(2)} |`);
}
