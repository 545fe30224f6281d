import { wording } from './wording.js';
import type { Pass } from './find-persons.js';
import { isYear, nameToken } from './names.js';
import { type Token, adjoin, makeToken } from './token.js';

/** 之一 and 组成部分 behind a name: it is the whole of which something else is a part. */
const PART = wording(
  '(?:(?:平行|分|子|专题|主题|专场)论坛|(?:重要|重点|配套|系列|核心)?(?:活动|会议|边会|议程|环节|单元|板块)?)(?:之一|组成部分)$',
);

/** Cuts the name of an event off from what is one of its parts: 2024江北科技大会│平行论坛之一. */
export const cutParts: Pass = (tokens, text) => {
  const out: Token[] = [];
  for (const token of tokens) {
    const part = token.class === 'NAME' ? PART().exec(token.text) : null;
    const before = out.at(-1);
    const year = before && isYear(before) && adjoin(before, token) ? before : undefined;
    const middle = token.start + (part?.index ?? 0);
    const whole = middle > token.start ? nameToken(text, (year ?? token).start, middle) : undefined;
    if (whole?.class !== 'EVENT') {
      out.push(token);
      continue;
    }
    if (year !== undefined) out.pop();
    out.push(whole, makeToken('NAME', middle, token.end, text.slice(middle, token.end)));
  }
  return out;
};
