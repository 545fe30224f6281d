/** What stands before a qualifier of running text and makes it part of another word. */

/** Characters before a qualifier. */
export interface Guards {
  /** By qualifier of one character, those with which it makes another word. */
  readonly words: Readonly<Record<string, string>>;
  /** The ends of what exceeds a sum: 产值过10亿元. Behind a verb 过 only did it: 捐过10亿元. */
  readonly exceeding: string;
}

/** 签约, 附近, 中超, 以上, 通过. */
export const GUARDS: Guards = {
  words: {
    约: '北邀婚誓爽盟守签条公合节纽预契违履续制解相特集毁简',
    近: '最附新邻亲远靠临走就相拉挨贴',
    超: '中英西德意法反高买卖出赶',
    上: '以网线晚早身史会场路市海界际络山手台车船陆世江站重冲升涨登攀跃飙',
    过: '通经不错度路透走难',
    破: '打攻爆侦识',
  },
  exceeding: '值入额比率量利均幅款速房口售收',
};
