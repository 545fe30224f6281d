import type { RepairEdit } from '../types.js';
import type { Findings } from './stage.js';

const HAN = '[\\u3400-\\u9fff]';
const OPEN = '“「『《';
const CLOSE = '”」』》';

// Two halves that fill a line or a pair of quotation marks.
const HALVES = new RegExp(
  `(?<=(^[ \\t\\u3000]{0,8})|[${OPEN}])(${HAN}{4,16})\\?(${HAN}{4,16})(?=[ \\t\\u3000]{0,8}$|[${CLOSE}])`,
  'gmu',
);
// What sets a question, an answer or plain speech apart from a slogan or the two halves of a
// parallel heading.
const SPEECH =
  /[吗嗎呢吧么麼谁誰何哪怎几幾的了是不没沒要将將被把让讓说說谈談称稱你我他她它也都就才却卻已仍]|[能可]否|多[少久大高远遠]|[专專]家|回[应應]|官方|真相|揭秘|解[读讀]/;
const SAID = /[:：问問说說道答称稱]/;

const DASHED = new RegExp(`[${OPEN}](${HAN}{11,60})[${CLOSE}]`, 'gu');
const NAME_DOT = new RegExp(`(${HAN}{2})([·•‧・])(?=(${HAN}{2}))`, 'gu');
const ASKED = new RegExp(`(?<=(${HAN}{2}))\\?(?=(${HAN}{2}))`, 'gu');

function separator(start: number, raw: string, replacement: string, certain: boolean): RepairEdit {
  return { start, end: start + raw.length, raw, replacement, kind: 'separator', certain };
}

/** Names that the text also has with their middle dot: 艾巴?倫德 beside 艾巴·倫德. */
function findNameDots(text: string): RepairEdit[] {
  const dots = new Map<string, string>();
  for (const [, left = '', dot = '', right = ''] of text.matchAll(NAME_DOT)) {
    dots.set(left + right, dot);
  }
  if (dots.size === 0) return [];
  return [...text.matchAll(ASKED)].flatMap(({ index, 1: left = '', 2: right = '' }) => {
    const dot = dots.get(left + right);
    return dot === undefined ? [] : [separator(index, '?', dot, true)];
  });
}

/** Parallel halves: “科技創新?融合發展”, and headings of two lines of verse. */
function findHalves(text: string): Findings {
  const found: Findings = { edits: [], unresolved: [] };
  for (const match of text.matchAll(HALVES)) {
    const [whole, indent, left = '', right = ''] = match;
    const heading = indent !== undefined;
    if (left.length !== right.length || SPEECH.test(whole)) continue;
    if (!heading && SAID.test(text.charAt(match.index - 2))) continue;
    const start = match.index + left.length;
    if (heading && left.length < 5) {
      const damage = { start, end: start + 1, raw: '?', kind: 'separator' as const };
      found.unresolved.push({ ...damage, candidates: [' ', '·', '?'] });
    } else {
      found.edits.push(separator(start, '?', heading ? ' ' : '·', false));
    }
  }
  return found;
}

/** Three or more equal parts between quotation marks, joined by 一 for a dash. */
function findDashes(text: string): RepairEdit[] {
  return [...text.matchAll(DASHED)].flatMap(({ index, 1: quoted = '' }) => {
    const parts = quoted.split('一');
    const length = parts[0]?.length ?? 0;
    const equal = parts.every((part) => part.length === length);
    if (!equal || parts.length < 3 || length < 3) return [];
    return parts
      .slice(1)
      .map((_, i) => separator(index + (i + 1) * (length + 1), '一', '—', false));
  });
}

/**
 * Finds `?` where a middle dot or a space was lost, and 一 where a dash was.
 *
 * Hint: a `?` counts as a question mark unless its place rules that out. Only what is framed by a
 * line or by quotation marks, in equal halves without any word of speech, is taken for parallel.
 */
export function findSeparators(text: string): Findings {
  if (!/[?一]/.test(text)) return { edits: [], unresolved: [] };
  const dots = findNameDots(text);
  const halves = findHalves(text);
  const taken = new Set(dots.map(({ start }) => start));
  const others = [...halves.edits.filter(({ start }) => !taken.has(start)), ...findDashes(text)];
  return {
    edits: [...dots, ...others].sort((a, b) => a.start - b.start),
    unresolved: halves.unresolved.filter(({ start }) => !taken.has(start)),
  };
}
