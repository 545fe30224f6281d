import type { ReaderLanguage } from '../text/reader-language.js';

/** The parts of a date for a pattern of date-fns, which holds digits and what is quoted as they are. */
export interface NamedParts {
  year: string;
  /** From 1; absent where no month is told. */
  month: number | undefined;
  day: string;
}

/** The words of a language for dates; `{}` stands for the date. */
export interface EdtfWords {
  /** Pattern of date-fns, of those that its `lightFormat` has: that knows no names of months. */
  pattern: (named: NamedParts) => string;
  year: string;
  /** What stands for the first two digits of a year, where they are not told. */
  untoldCentury: string;
  beforeOurEra: string;
  decade: string;
  /** One of the years of a decade, where "first half of" would halve the decade. */
  yearOfDecade: string;
  groupings: Readonly<Record<string, string>>;
  /** What joins two ends: close between bare numbers, apart between words. */
  to: { close: string; apart: string };
  /** The end that leaves out what the other says already. */
  shortens: 'start' | 'end';
  about: string;
  uncertain: string;
  from: string;
  until: string;
  unknown: string;
  /** Names of the thirds of a month, where the language has them. */
  tenDays?: readonly [first: string, second: string, third: string];
}

const chinese = {
  pattern: ({ year, month, day }: NamedParts) => `${year}${month ? 'M月' : ''}${day && `${day}日`}`,
  year: "'{}年'",
  untoldCentury: '',
  beforeOurEra: "'公元前{}年'",
  decade: "'{}年代'",
  yearOfDecade: "'{}年代'",
  to: { close: '至', apart: '至' },
  shortens: 'end',
  uncertain: '{}（存疑）',
  from: '{}起',
  until: '至{}',
  tenDays: ['上旬', '中旬', '下旬'],
} as const;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** Keys of `groupings`: seasons 21–24, quarters 33–36, half-years 40–41 of ISO 8601-2. */
export const EDTF_WORDS: Readonly<Record<ReaderLanguage, EdtfWords>> = {
  en: {
    pattern: ({ year, month, day }) =>
      [day, month && `'${MONTHS[month - 1] ?? ''}'`, year].filter(Boolean).join(' '),
    year: "'{}'",
    untoldCentury: '’',
    beforeOurEra: "'{} BC'",
    decade: "'{}s'",
    yearOfDecade: "'a {}s year'",
    groupings: {
      '21': 'spring {}',
      '22': 'summer {}',
      '23': 'autumn {}',
      '24': 'winter {}',
      '33': 'first quarter of {}',
      '34': 'second quarter of {}',
      '35': 'third quarter of {}',
      '36': 'fourth quarter of {}',
      '40': 'first half of {}',
      '41': 'second half of {}',
    },
    to: { close: '–', apart: ' – ' },
    shortens: 'start',
    about: 'about {}',
    uncertain: '{} (uncertain)',
    from: 'from {}',
    until: 'until {}',
    unknown: 'date unknown',
  },
  'zh-Hans': {
    ...chinese,
    groupings: {
      '21': '{}春季',
      '22': '{}夏季',
      '23': '{}秋季',
      '24': '{}冬季',
      '33': '{}第一季度',
      '34': '{}第二季度',
      '35': '{}第三季度',
      '36': '{}第四季度',
      '40': '{}上半年',
      '41': '{}下半年',
    },
    about: '约{}',
    unknown: '日期不详',
  },
  'zh-Hant': {
    ...chinese,
    groupings: {
      '21': '{}春季',
      '22': '{}夏季',
      '23': '{}秋季',
      '24': '{}冬季',
      '33': '{}第一季',
      '34': '{}第二季',
      '35': '{}第三季',
      '36': '{}第四季',
      '40': '{}上半年',
      '41': '{}下半年',
    },
    about: '約{}',
    unknown: '日期不詳',
  },
};
