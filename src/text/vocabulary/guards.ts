/** What stands before a qualifier of running text and makes it part of another word. */
import type { Source } from '../characters/source.js';

/** Characters before a qualifier. */
export interface Guards {
  /** By qualifier, those with which it makes another word. */
  readonly words: Readonly<Record<string, string>>;
  /** Whether 过 at `start` exceeds the figures at `number`; where it is absent, it only did them. */
  readonly exceeds?: (source: Source, start: number, number: number) => boolean;
}

/** 签约, 公约. */
const AGREED = '北邀婚誓爽盟守签条公合节纽预契违履续制解相特集毁简';

/** 签约, 附近, 中超, 以上, 通过, 相差不多. */
export const GUARDS: Guards = {
  words: {
    约: AGREED,
    约有: AGREED,
    约在: AGREED,
    近: '最附新邻亲远靠临走就相拉挨贴',
    超: '中英西德意法反高买卖出赶',
    上: '以网线晚早身史会场路市海界际络山手台车船陆世江站重冲升涨登攀跃飙',
    过: '通经不错度路透走难',
    破: '打攻爆侦识',
    差不多: '相',
    差不多有: '相',
  },
};
