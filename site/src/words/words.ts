/** Languages of the interface, as BCP 47 tags. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One phrase: English, 简体, 繁體. */
export type Row = readonly [en: string, hans: string, hant: string];

/** The phrases of a part of the site, by key. */
export type Rows = Readonly<Record<string, Row>>;

/** The phrase of a key in one language; `{0}` and `{1}` stand for what is given. */
export type Say<Words extends Rows> = (key: keyof Words, ...values: (string | number)[]) => string;

/** Speaks the rows of a table in one language. */
export function speaker<Words extends Rows>(words: Words, language: Language): Say<Words> {
  const column = LANGUAGES.indexOf(language);
  return (key, ...values) =>
    (words[key]?.[column] ?? '').replace(/\{(\d)\}/g, (_, place: string) =>
      String(values[Number(place)] ?? ''),
    );
}
