/** Years before our era, whichever word says so. */
import { describeCases } from './cases.js';
import type { Case } from './cases.js';

const YEAR = (text: string, edtf: string): Case => [text, text, `date ${edtf} year = ${edtf}`];

const YEARS: Case[] = [
  YEAR('公元前221年', '-0220'),
  YEAR('纪元前221年', '-0220'),
  YEAR('西元前221年', '-0220'),
  YEAR('纪元前一九三四年', '-1933'),
  YEAR('纪元前 221 年', '-0220'),
  YEAR('公元前二二一年', '-0220'),
  YEAR('公元前1年', '0000'),
  YEAR('公元1年', '0001'),
  ['纪元前221年秋', '纪元前221年秋', 'date -0220-23 season = -0220-23'],
  ...['公元前770年至公元前256年', '公元前770年至前256年', '公元前770年—前256年'].map(
    (text): Case => [text, text, 'date-range -0769/-0255 year = -0769/-0255'],
  ),
  ['公元前206年至公元220年', '公元前206年至公元220年', 'date-range -0205/0220 year = -0205/0220'],
];

/** EDTF writes years of more than four digits behind a Y, and nothing below them. */
const FAR: Case[] = [YEAR('公元10000年', 'Y10000'), YEAR('公元前10001年', 'Y-10000')];

const NONE: Case[] = [
  ['世纪元年'],
  ['新纪元前夕'],
  ['跨世纪前行'],
  ['5纪元'],
  ['此前221年', '221年', 'duration 221 年'],
];

describeCases({ YEARS, FAR, NONE });
