// What an import costs, as a Markdown table. `npm run build` comes first.
import { IMPORTS, kB, sizeOf, ZOD } from './import-sizes.mjs';

console.log('| import | min+gzip, without zod | with zod |\n|---|---:|---:|');
for (const { label, entry, names } of IMPORTS) {
  const whole = await sizeOf(entry, names);
  const bare = await sizeOf(entry, names, ZOD);
  console.log(`| ${label} | ${kB(bare)} | ${bare === whole ? '–' : kB(whole)} |`);
}
