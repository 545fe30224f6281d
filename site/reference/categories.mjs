// How the reference sorts what a module exports. The first row whose pattern is found in
// `file#name` decides, and the order of rows is that of the page; `AT_THE_END` come last.

const ZOD_TYPES = ['Types of the schemas', /#Zod/];
const SINGLE_CONVERTERS = /#(?:s2|t2|tw2|hk2|jp2)[a-z]+$/;

export const CATEGORIES = {
  luntan: [['Versions', /./]],
  'luntan/text': [
    ['Find in running text', /find-mentions\.ts#find/],
    ['Parse a string', /#(?:safeP|p)arse(?:Amount|Number|Date)$|parse-number\.ts/],
    [
      'Repair and compare',
      /text\/repair\/|#(?:toOriginalSpan|toCodePointOffset|detectScript|fold)$/,
    ],
    ['Repair and compare', /#(?:Repair|UnresolvedDamage|DetectedScript|ScriptDetection)/],
    ['Dates in EDTF', /edtf\.ts/],
    ['Show', /text\/format-|text\/display\//],
    [
      'Turn into fields of records',
      /to-quantity\.ts|#(?:Money|Quantity|DecimalString|Approximation)$/,
    ],
    ['Options', /Options$/],
    ['Errors', /errors\.ts|error-codes\.ts/],
    ['What is found', /text\/types\.ts/],
  ],
  'luntan/article': [
    ['Read', /#(?:readArticle|ReadArticleOptions|findParagraphs)$/],
    ['Make records', /article\/records\//],
    ['What a reading holds', /./],
  ],
  'luntan/script': [
    ['One configuration', SINGLE_CONVERTERS],
    [
      'Choose a configuration',
      /#(?:convert|CONFIGURATIONS|Configuration)$|to-simplified|to-traditional|regions/,
    ],
    ['Converters', /./],
  ],
  'luntan/script/careful': [['Convert by words', /./]],
  'luntan/lookup': [
    ['Find', /#(?:search|find|createNameIndex)|search\.ts|find-entities\.ts|name-index\.ts/],
    ['By id', /#getRecord$|#RecordWithId$|#redirectOf$|collections\.ts/],
    ['Relations', /relations|events-of|happenings-of|forums-in|places\.ts/],
    ['For a reader', /name-of|caveats-of|dates-of|format-edtf/],
    ['Compare dates', /edtf-bounds/],
    ['What bears a fact out', /provenance/],
    ['Sums', /sum-money/],
    ['Errors', /error\.ts/],
    ['By id, one collection each', /#get[A-Z]/],
    ['Tell ids', /#is[A-Z]\w*Id$/],
  ],
  'luntan/data': [
    ['Collections', /#[a-z]/],
    [
      'Rows',
      /#Bundled(?:ForumSeries|Forum|SubForum|Signing|Platform|Park|Organization|Person|Achievement|Policy|Competition|ForumEvent|Statistic|Place|Source)$/,
    ],
    ['Parts of rows', /./],
  ],
  'luntan/schemas': [
    ZOD_TYPES,
    ['Mentions and readings', /schemas\/(?:mention|reading)\.ts/],
    ['Drafts', /schemas\/drafts\.ts/],
    ['Explain what is wrong', /explain\.ts|rules\.ts|unsourced\.ts/],
    ['What records share', /schemas\/values\/|schemas\/record\.ts|text\/types\.ts/],
    ['Records', /./],
  ],
  'luntan/formats': [
    ZOD_TYPES,
    ['Language models', /formats\/extraction/],
    ['Calendars', /calendar/i],
    ['Tables and lines', /csv|ndjson/],
    ['JSON Schema', /json-schema/],
    ['Linked data', /json-ld/],
  ],
  'luntan/labels': [['Words', /./]],
  'luntan/ids': [
    ['Id types', /#(?:\w+Id|IdOf)$/],
    ['Retired ids', /retired/],
    ['Lists of ids', /_IDS$/],
    ['Enums', /enums/],
  ],
};

export const AT_THE_END = [
  'Options',
  'Errors',
  'One configuration',
  'By id, one collection each',
  'Tell ids',
  'Parts of rows',
  'Types of the schemas',
  'Lists of ids',
];

/** The order in which the pages of modules have their categories. */
export const CATEGORY_ORDER = [
  ...new Set(
    Object.values(CATEGORIES)
      .flat()
      .map(([category]) => category)
      .filter((category) => !AT_THE_END.includes(category)),
  ),
  ...AT_THE_END,
];

/** The category of an export; a module without a row for it is a fault of this file. */
export function categoryOf(module, file, name) {
  const row = CATEGORIES[module]?.find(([, pattern]) => pattern.test(`${file}#${name}`));
  if (row === undefined)
    throw new Error(`site/reference/categories.mjs: no row for ${module}: ${file}#${name}`);
  return row[0];
}
