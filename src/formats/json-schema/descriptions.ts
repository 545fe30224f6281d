/** What an interface is and what its fields mean; those of the interfaces that it extends come first. */
export interface Description {
  readonly about: string;
  readonly extends?: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** The doc comments of the interfaces of `src/schemas`: `vitest -u` takes them from there. */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  RecordBase: {
    about: 'What every record has.',
    fields: {
      type: 'Type of the record, the same throughout a file.',
      id: 'Permanent id: lower-case words joined by hyphens.',
      names: 'Its name: hans, hant, en, at least one; other forms with their kind.',
      description: 'In our own words.',
      claims:
        'Claims of priority as a source makes them: first in the country, first in the world, first time, largest, record.',
      sameAs: 'Addresses of the same thing elsewhere.',
      sources: 'Where each fact stands.',
      disputed: 'Values of other sources that differ.',
    },
  },
  Occurrence: {
    about: 'What forums, sub-forums and events share: they take place.',
    fields: {
      status: 'planned until a source reports that it took place.',
      startDate: 'First day in EDTF, or coarser where no source gives the day.',
      endDate: 'Last day, inclusive.',
      startTime: 'Local time at which it begins, on the first day: 09:30, 09:30:15.',
      endTime:
        'Local time at which it ends, on the last day, or on the first where there is no other.',
      timeZone: 'IANA time zone of the times, Asia/Shanghai; absent where no source states it.',
      theme: 'Motto.',
      mode: 'In person, online or both.',
      placeIds:
        'Places where it is held; never inherited: a sub-forum may meet in another city than its forum.',
      hosts: "Organizations with their role and the source's word for it.",
      participants: 'Persons with their role.',
      topics: 'What it deals with.',
    },
  },
  ForumSeries: {
    about: 'A forum that comes again: the Zhongguancun Forum, the Beijing–Taiwan forum.',
    extends: ['RecordBase'],
    fields: {
      firstEdition: 'When the first edition was held, in EDTF.',
      recurrence: 'ISO 8601 duration from edition to edition: P1Y.',
      editionScheme: 'Whether editions are told by number or by year.',
      placeIds: 'Places where it is held.',
    },
  },
  Forum: {
    about: 'One edition of a forum.',
    extends: ['RecordBase', 'Occurrence'],
    fields: {
      seriesId: 'Series of which this is an edition.',
      ordinal: 'Number of the edition; absent where the series counts by year.',
      year: 'Year of the edition.',
      followsId: 'The edition before this one.',
      format: 'Pattern that the organizers name: 1+4+N.',
      parallelForums: 'Parallel forums: how many there are, how many are named, which.',
    },
  },
  SubForum: {
    about: 'A session of a forum: opening, parallel forum, special release, theme day.',
    extends: ['RecordBase', 'Occurrence'],
    fields: {
      kind: 'Opening, main, parallel, thematic, special release, theme day.',
      forumId: 'Edition to which it belongs.',
      parentId: 'Sub-forum of which it is a part.',
    },
  },
  Signing: {
    about: 'An agreement that was signed or is to be signed, or a stated total of such.',
    extends: ['RecordBase'],
    fields: {
      kind: 'What is signed; aggregate for a stated total.',
      status: 'held or planned.',
      date: 'Day of the signing, in EDTF.',
      parties:
        'Who signs: organizations, parks or platforms, with their side. Absent where a source gives only a total, or only what is set up.',
      signatoryIds: 'Persons who put their names to it.',
      objectId: 'Platform or park that it sets up.',
      forumId: 'Edition at which it was signed.',
      eventId: 'Sub-forum or event at which it was signed.',
      programmeId: 'Policy or signing under which it falls.',
      withinId: 'Aggregate that counts it in.',
      scope: 'What the parties agree to do, in our own words.',
      amountKind: 'What the amount is: signed, offered, planned …; together with money.',
      money: 'The amount.',
      count: 'Of an aggregate: how many were signed.',
      members: 'Of an aggregate: how many are named.',
      confidence: 'How sure a record is that was put together from several statements.',
    },
  },
  Platform: {
    about: 'A centre or platform that serves research and business: its services and its history.',
    extends: ['RecordBase'],
    fields: {
      kind: 'Centre, functional platform, accelerator, service centre …',
      parentId: 'Platform of which it is a part.',
      position: '1-based place among the parts, as the source counts them.',
      parkId: 'Park in which it is.',
      placeIds: 'Places where it is, when not in a park.',
      operators: 'Organizations that set it up or run it.',
      lifecycle: 'Proposed, unveiled, launched, operating …: each with its date and occasion.',
      shownAtIds: 'Forums, sub-forums or events at which it was shown.',
      services: 'What it offers, in our own words.',
      topics: 'Fields of technology.',
      members: 'Its parts: how many there are, which are named.',
    },
  },
  Park: {
    about: 'A park or zone with its designations.',
    extends: ['RecordBase'],
    fields: {
      kind: 'What it is in itself; a title that it was given is a designation.',
      parentId: 'Zone or park of which it is a part.',
      operatorId: 'Organization that runs it.',
      placeIds: 'Places where it is: its district, its country where it lies abroad.',
      areaM2: 'Area in square metres.',
      geometry: 'GeoJSON point; only where a source gives it, never geocoded.',
      designations: 'Titles that it was given, with batch, date and occasion.',
      lifecycle: 'Approved, opened, accepted, operating …: each with its date and occasion.',
      features: 'What marks it out, in our own words: fences, gates, services.',
    },
  },
  Organization: {
    about: 'A body that hosts, signs, reports or runs something; one body, however many names.',
    extends: ['RecordBase'],
    fields: {
      kind: 'Government, association, company …',
      parentId: 'Body of which it is a part.',
      placeIds: 'Places where it is; absent for international bodies and where no source tells.',
    },
  },
  Person: {
    about: 'A public person in the roles that sources give.',
    extends: ['RecordBase'],
    fields: {
      posts:
        'Title and organization as stated on a day (validOn); never a claim about today. Two posts, two items.',
    },
  },
  Achievement: {
    about: 'A result of research: a device, a model, a satellite, a report.',
    extends: ['RecordBase'],
    fields: {
      kind: 'Device, chip, system, model, spacecraft …',
      status: 'released or planned.',
      releasedOn: 'When it was released, in EDTF.',
      releasedAtId: 'Forum, sub-forum or event at which it was released.',
      shownAtIds:
        'Forums, sub-forums or events at which it was shown or used, though not released there.',
      developerIds: 'Organizations that made it.',
      topics: 'Fields of technology.',
    },
  },
  Policy: {
    about: 'A policy, plan or programme with its years.',
    extends: ['RecordBase'],
    fields: {
      kind: 'Plan, measures, action, programme …',
      status: 'released or planned.',
      issuerIds: 'Organizations that issue it.',
      issued: 'When it was issued, in EDTF.',
      period: 'Years that it covers, as an EDTF interval.',
      version: 'Version of the document.',
      measures: 'How many measures it holds.',
      releasedAtId: 'Forum, sub-forum or event at which it was or is to be released.',
    },
  },
  Competition: {
    about: 'A competition with its rounds and finalists.',
    extends: ['RecordBase'],
    fields: {
      ordinal: 'Number of the competition itself, not of the forum that it goes with.',
      followsId: 'Edition before it: of those in the data the last one of the same competition.',
      status: 'held or planned.',
      forumId: 'Edition to which it belongs.',
      hosts: 'Organizations with their role.',
      stages: 'Rounds with date, place and how many go on.',
      entrants: 'How many entries there were.',
      topics: 'Fields of technology.',
      finalists: 'Projects in the final round.',
      members: 'Of the finalists: how many there are, how many are named.',
    },
  },
  ForumEvent: {
    about: 'What goes with a forum beside its sub-forums: exhibition, roadshow, award, visit.',
    extends: ['RecordBase', 'Occurrence'],
    fields: {
      kind: 'Exhibition, roadshow, award, ceremony, visit …',
      forumId: 'Edition to which it belongs.',
      parentId: 'Sub-forum or event of which it is a part.',
      members: 'What was awarded or released there: how many there are, how many are named.',
    },
  },
  Statistic: {
    about: 'One figure: of what, which measure, when, from where.',
    extends: ['RecordBase'],
    fields: {
      subjectId: 'Record of which it speaks.',
      measure: 'What is counted or measured.',
      status: 'reported, or planned for an expected figure: a preview reports no outcome.',
      quantity:
        'The figure with unit, approximation and bounds; absent where a source tells the change alone.',
      change: 'How the figure changed over its period, beside it or alone: 增长4倍, 翻番.',
      amountKind: 'What the amount is; together with money.',
      money: 'The amount.',
      asOf: 'Day for which a stock is stated, in EDTF.',
      period: 'Stretch over which a flow is counted, as an EDTF interval.',
      subsetOfId:
        'Statistic that counts this one in; for a share (percent), the whole of which it is the share.',
    },
  },
  Place: {
    about: 'A place where something is or happens: a hall, a district, a city, a country.',
    extends: ['RecordBase'],
    fields: {
      kind: 'What it is, from country to room; says nothing of its status.',
      parentId: 'Place in which it lies, where a source tells; containedInPlace of schema.org.',
      isoCode:
        'ISO 3166-1 alpha-2 or ISO 3166-2 code: HK, CN-BJ; what schema.org writes as addressCountry.',
      gbCode: 'GB/T 2260 code: 110108.',
    },
  },
  Source: {
    about: 'A text from which facts are taken. It is its own source, and so carries no sources.',
    fields: {
      type: 'Type of the record, the same throughout a file.',
      id: 'Permanent id: lower-case words joined by hyphens.',
      names: 'Title; a descriptive one is listed in derived.',
      description: 'In our own words.',
      kind: 'Article, official page, press release or document.',
      url: 'Where it was read.',
      publisher: 'Who published it there.',
      publishedOn: 'When it was published, in EDTF.',
      publishedBasis: 'Why publishedOn follows, where the text does not state it.',
      bylines: 'Who wrote or edited, as the source names them.',
      language: 'Language of the text, a BCP 47 tag.',
      paragraphs:
        'Number of its non-empty lines, headings and furniture counted; only of texts that are cited by paragraph.',
      quality: 'A and B: first hand or a known outlet; C: a repost of one; D: anything weaker.',
    },
  },
  LocalizedText: {
    about:
      'A text in one language or more: ours, or the wording of a source (a theme, the title of a post).',
    fields: {
      hans: 'Simplified Chinese.',
      hant: 'Traditional Chinese.',
      en: 'English.',
      derived: "Forms of a source's wording that no source shows: converted from another script.",
    },
  },
  Names: {
    about: 'A name in its scripts, as sources state it; an English form is never coined.',
    fields: {
      hans: 'Simplified Chinese.',
      hant: 'Traditional Chinese.',
      en: 'English, from a source.',
      aliases: 'Other forms of the name.',
      derived:
        'Forms that no source shows: converted from another script, or put together to describe.',
    },
  },
  Alias: {
    about: 'Another form of a name. Cited in fields by its id, or else its kind.',
    fields: {
      id: 'Needed only where a kind comes more than once.',
      kind: 'What form it is; plate is a second official name of one body.',
      text: 'The form itself.',
      until: 'For a former name: until when it was used, in EDTF.',
    },
  },
  NamedItem: {
    about: 'A named part of a record that is no record itself: a service, a topic, a finalist.',
    fields: {
      id: 'Id of the item within the record, by which sources cite it.',
      names: 'Its name.',
      description: 'In our own words.',
    },
  },
  Quantity: {
    about: 'A counted or measured value with its bounds, in base units, as a record keeps it.',
    fields: {
      value:
        'In base units: 67317000000 for 673.17亿, 40 for 40 %; null where only bounds are known.',
      unit: 'Simplified classifier (家, 人次), percent or times; empty for a plain number.',
      approximation: 'How the stated value relates to the true one.',
      min: 'Lower bound; absent where open.',
      max: 'Upper bound; absent where open.',
      minInclusive: 'Whether the lower bound itself is possible.',
      maxInclusive: 'Whether the upper bound itself is possible.',
      literal: 'Wording of the source, where it says more than the value.',
    },
  },
  Money: {
    about: 'A sum of money with its bounds, in major units of its currency (yuan, not fen).',
    extends: ['Quantity'],
    fields: { unit: 'Word for the currency, in simplified form.', currency: 'ISO 4217.' },
  },
  PartialList: {
    about: 'How many of a whole are named: 3 of 17. The length of a list is never its total.',
    fields: {
      listed: 'How many a source names.',
      total: 'How many there are by its word.',
      ids: 'Records or items for those that it names.',
    },
  },
  Host: {
    about: 'What an organization does for an event, a platform or a competition.',
    fields: {
      id: 'Id of the organization.',
      role: '主办 is host, 承办 organizer, 协办 co-organizer, 支持 supporter, 指导 guide, 牵头 lead.',
      roleLabel: 'Word of the source, in simplified form: 主办, 牵头主办.',
    },
  },
  Participant: {
    about: 'What a person does at an event.',
    fields: {
      id: 'Id of the person.',
      role: 'What the person does there.',
      roleLabel: 'Word of the source, in simplified form: 致辞, 宣读.',
    },
  },
  Change: {
    about: 'How a figure changed over its period.',
    fields: {
      kind: 'Whether the quantity is what was added or taken away (增长4倍, 下降10%), or what came out (翻番, 降至一半).',
      quantity: 'By how much, or to what: a factor, a share, or a number of things.',
    },
  },
  Claim: {
    about: 'A claim of priority, as a source makes it: first in the country to do something.',
    fields: {
      id: 'Id of the item within the record, by which sources cite it.',
      kind: 'What is claimed.',
      scope: 'In what, in our own words.',
    },
  },
  LifecycleEvent: {
    about:
      'A turn in the life of a platform or a park. Cited in fields by its id, or else its kind.',
    fields: {
      id: 'Needed only where a kind comes more than once.',
      kind: 'What happened: 成立 is established, 开园 opened, 揭牌 unveiled, 启动 launched, 验收 accepted.',
      date: 'When, in EDTF.',
      status: 'planned until a source reports that it took place.',
      eventId: 'Forum, sub-forum or event at which it happened.',
    },
  },
  SourceRef: {
    about: 'Where facts of the record stand.',
    fields: {
      source: 'Id of the source.',
      paragraph:
        '0-based, among the non-empty lines of an article; absent for a page without paragraphs.',
      fields:
        'What this place backs: dotted paths that cover all below them; an item of a list by its id, else its kind, never by position. Absent: the record as a whole.',
      literal:
        'Wording from which parseAmount, parseNumber or parseDate reads the very value of the one field (of a count without a classifier: its value).',
      status:
        'planned for what is announced, inferred for what follows without being said; absent for what is reported.',
      basis: 'Why an inferred value follows; in several languages, or a string in one.',
    },
  },
  Dispute: {
    about: 'What another source says of a field, where the record keeps a different value.',
    fields: {
      field: 'Path of the field.',
      value: 'What the other source says.',
      source: 'Id of the other source.',
      reason: 'Why the record keeps its own; in several languages, or a string in one.',
    },
  },
  Party: {
    about: 'Who signs; the id is that of an organization, a park or a platform.',
    fields: {
      id: 'Organization, park or platform.',
      side: 'Which of the sides, where a source speaks of sides: domestic, foreign.',
    },
  },
  Stage: {
    about: 'A round of a competition.',
    fields: {
      id: 'Id of the item within the record, by which sources cite it.',
      kind: 'Which round.',
      names: 'Its name, where it has one.',
      status: 'planned until a source reports that it took place.',
      date: 'When, in EDTF.',
      placeIds: 'Places where it was held.',
      eventId: 'Forum, sub-forum or event at which it was held.',
      advancing: 'How many go on to the next round.',
    },
  },
  Designation: {
    about: 'A title that a place was given. A park may be older than its titles and carry several.',
    fields: {
      id: 'Id of the item within the record, by which sources cite it.',
      names: 'Its wording.',
      status: 'planned until a source reports that it was awarded.',
      batch: 'In which round of awards.',
      date: 'When, in EDTF.',
      eventId: 'Forum, sub-forum or event at which it was awarded.',
    },
  },
  Point: {
    about: 'Where a park is, as GeoJSON; only where a source gives it, never geocoded.',
    fields: { type: 'GeoJSON type.', coordinates: 'Longitude, latitude in degrees (WGS 84).' },
  },
  Post: {
    about: 'A post as a source states it at a date; never a claim about today.',
    fields: {
      id: 'Id of the item within the record, by which sources cite it.',
      organizationId: 'Organization in which it is held.',
      title: 'Title of the post.',
      validOn: 'Day for which the source states it, in EDTF.',
    },
  },
  Byline: {
    about: 'Who wrote or edited, as the source names them.',
    fields: { kind: 'What they did.', names: 'Their name.' },
  },
  RecordReference: {
    about: "A thing that is known: a record, bundled or the user's own.",
    fields: { id: 'Id of the record.' },
  },
  DraftReference: {
    about: 'A thing of which the same text states more.',
    fields: { draft: 'Id of another draft of the reading.' },
  },
  TextReference: {
    about: 'A thing of which nothing is known but what it is called.',
    fields: { text: 'Its name as the text has it.' },
  },
  HostDraftRole: {
    about: 'What an organization does for an event, by the word of the text.',
    fields: {
      role: '主办 is host, 承办 organizer, 协办 co-organizer, 支持 supporter, 指导 guide, 牵头 lead.',
      roleLabel: 'Word of the text, in simplified form.',
    },
  },
  ParticipantDraftRole: {
    about: 'What a person does at an event, by the word of the text.',
    fields: {
      role: 'What the person does there.',
      roleLabel: 'Word of the text, in simplified form.',
    },
  },
  PartyDraftSide: {
    about: 'On which side a party signs.',
    fields: { side: 'Which of the sides, where the text speaks of sides: domestic, foreign.' },
  },
  StageDraft: {
    about: 'A round of a competition as one text states it.',
    fields: {
      kind: 'Which round.',
      names: 'Its name, where it has one.',
      status: 'planned for what the text announces.',
      date: 'When, in EDTF.',
      places: 'Where.',
      event: 'Forum, sub-forum or event at which it is held.',
      advancing: 'How many go on to the next round.',
    },
  },
  LifecycleEventDraft: {
    about: 'A turn in the life of a platform or a park, as one text states it.',
    fields: {
      kind: 'What happened: 成立 is established, 开园 opened, 揭牌 unveiled, 启动 launched, 验收 accepted.',
      date: 'When, in EDTF.',
      status: 'planned for what the text announces.',
      event: 'Forum, sub-forum or event at which it happens.',
    },
  },
  DesignationDraft: {
    about: 'A title that a place is given, as one text states it.',
    fields: {
      names: 'Its wording.',
      status: 'planned for what the text announces.',
      batch: 'In which round of awards.',
      date: 'When, in EDTF.',
      event: 'Forum, sub-forum or event at which it is awarded.',
    },
  },
  PostDraft: {
    about: 'A post as one text states it.',
    fields: {
      organization: 'Where it is held.',
      title: 'Title of the post.',
      validOn: 'Day for which the text states it, in EDTF; only where the day of issue is known.',
    },
  },
  Span: {
    about: 'A half-open stretch of a text.',
    fields: {
      start: 'UTF-16 offset of its first code unit.',
      end: 'UTF-16 offset behind its last code unit.',
    },
  },
  TimeOfDay: {
    about: 'A time of day, or a stretch of one, as HH:MM or, where seconds are told, HH:MM:SS.',
    fields: {
      start: 'HH:MM or HH:MM:SS, local.',
      end: 'Of a range of dates, on its last day; of one day, on the next where it is not after start.',
      zone: 'Offset from UTC, +08:00; only where the words tell it.',
    },
  },
  RepairEdit: {
    about: 'One replacement; raw is what stood in the input.',
    extends: ['Span'],
    fields: {
      raw: 'What stood in the input.',
      replacement: 'What stands in the mended text.',
      kind: 'What kind of damage it mends.',
      certain: 'Whether the original is known rather than likely.',
    },
  },
  UnresolvedDamage: {
    about: 'A damaged place that cannot be decided; nothing was changed there.',
    extends: ['Span'],
    fields: {
      raw: 'What stands in the input.',
      kind: 'What kind of damage it is.',
      candidates:
        'Possible originals, likeliest first, U+FFFD where a character cannot be told; may be empty.',
    },
  },
  ScriptDetection: {
    about: 'What detectScript returns.',
    fields: {
      script: 'The script of most characters that tell it.',
      score:
        '0 … 1: the share of script-bearing characters that agree with script; for mixed, twice the share of the rarer script; for unknown, 0.',
    },
  },
  ArticleHead: {
    about: 'What the furniture of a page says of the article itself.',
    fields: {
      title: 'Its headline.',
      outlet: 'Who brought it out, or whom the page names as its source.',
      publishedOn: 'The day that the page gives for itself, which may be later than the news.',
      dateline: 'Where and when it was written.',
      bylines: 'Who made it, in order.',
    },
  },
  HeadPart: {
    about: 'Something that a page says of its article.',
    extends: ['Span'],
    fields: {
      raw: 'The wording, always the slice of the text.',
      clean: 'The wording meant, where the text is damaged.',
    },
  },
  HeadDay: {
    about: 'A day that a page gives.',
    extends: ['HeadPart'],
    fields: { edtf: 'The day, EDTF.' },
  },
  HeadDateline: {
    about: 'Where and when an article was written: 新华社北京9月19日电.',
    extends: ['HeadPart'],
    fields: {
      edtf: 'The day, EDTF; with a year if the text or the day of issue gives one. Absent: none is told.',
      place: 'The place, as it stands there.',
    },
  },
  HeadByline: {
    about: 'A person named as a maker of the article.',
    extends: ['HeadPart'],
    fields: { role: 'What the page says that the person did; absent where it does not.' },
  },
  Paragraph: {
    about: 'A non-empty line of the input.',
    extends: ['Span'],
    fields: { index: '0-based, among the non-empty lines.', role: 'What the line is for.' },
  },
  EntityMention: {
    about: "A record's name where it stands in a text.",
    fields: {
      id: 'Id of the record.',
      type: 'Type of the record.',
      start: 'UTF-16 offset into the text that was passed.',
      end: 'Exclusive.',
      raw: 'text.slice(start, end), damage included.',
      clean: 'The name as it was meant, where it was damaged.',
    },
  },
  ArticleBody: {
    about: 'A name for which no record is known, with what it is the name of.',
    extends: ['Span'],
    fields: {
      type: 'What it is the name of.',
      raw: 'text.slice(start, end), damage included.',
      clean: 'The name as it was meant, where it was damaged.',
    },
  },
  Unstated: {
    about: 'A stretch of the text that looked like a statement and was left open.',
    extends: ['Span'],
    fields: { reason: 'Why it was left open.' },
  },
  MentionRole: {
    about: 'The noun of a figure; where damage was mended within it, raw has it as it stands.',
    extends: ['Span'],
    fields: { raw: 'text.slice(start, end).' },
  },
  AmountMention: {
    about: 'A sum of money, in major units: 673.17亿元 is 67317000000.',
    extends: ['MentionBase', 'NumericReading'],
    fields: {
      kind: 'What it is: a sum of money.',
      currency: 'ISO 4217, or null for a bare 元 when defaultCurrency is null.',
      currencySource: 'null exactly when currency is.',
    },
  },
  CountMention: {
    about: 'A number with its classifier or unit: 50余家.',
    extends: ['MentionBase', 'NumericReading'],
    fields: {
      kind: 'What it is: a number with its classifier.',
      unit: 'The classifier in simplified form: 家, 人次.',
    },
  },
  NumberMention: {
    about: 'A number that stands alone.',
    extends: ['MentionBase', 'NumericReading'],
    fields: { kind: 'What it is: a number that stands alone.' },
  },
  PercentMention: {
    about: 'A share in percent: 40 for 40 %, 百分之四十, 四成.',
    extends: ['MentionBase', 'NumericReading'],
    fields: { kind: 'What it is: a share in percent.' },
  },
  MultipleMention: {
    about: 'A factor as worded: 4 for 4倍, 2 for 翻番.',
    extends: ['MentionBase', 'NumericReading'],
    fields: { kind: 'What it is: a factor as worded.' },
  },
  OrdinalMention: {
    about: 'A rank: 第27届, 首届.',
    extends: ['MentionBase', 'NumericReading'],
    fields: {
      kind: 'What it is: a rank.',
      unit: 'What is ranked, in simplified form (届), or null for a bare rank.',
    },
  },
  DurationMention: {
    about: 'A length of time: 10年, 半年, 三个月.',
    extends: ['MentionBase', 'NumericReading'],
    fields: { kind: 'What it is: a length of time.', unit: '年, 个月, 天 … in simplified form.' },
  },
  DateMention: {
    about: 'A date as far as the words give it.',
    extends: ['MentionBase'],
    fields: {
      kind: 'What it is: a date.',
      edtf: 'EDTF (ISO 8601-2) of the words alone; independent of every option. What only a reference date could tell is unspecified: 9月19日 is XXXX-09-19, 今年1月 XXXX-01, 昨天 XXXX-XX-XX.',
      precision: 'How fine the words are.',
      resolved:
        'EDTF with year and relative words resolved; present only when reference was given.',
      time: 'The time of day that the clause gives.',
    },
  },
  DateRangeMention: {
    about: 'A stretch of dates: 9月19日至21日.',
    extends: ['MentionBase'],
    fields: {
      kind: 'What it is: a stretch of dates.',
      edtf: 'EDTF interval, XXXX-09-19/XXXX-09-21; unspecified digits as in DateMention.',
      precision: 'How fine the words are.',
      resolved: 'The dates in full, where a reference tells them.',
      time: 'When the first day begins and the last one ends.',
    },
  },
  MentionInArticle: {
    about: 'What an article tells of a mention beside what it reads.',
    fields: {
      clean: 'Its wording as it was meant, where that was damaged.',
      of: 'What a count counts (128场**活动**), what an amount is (**签约金额**673亿元).',
    },
  },
  StatementOf: {
    about: 'A draft with its kind and where it stands.',
    extends: ['StatementBase'],
    fields: {
      kind: 'The type of the record that it drafts.',
      draft: 'What is stated, without what the text lacks.',
    },
  },
  DraftBase: {
    about: 'What every draft may have.',
    fields: {
      type: 'Type of the record that it is a draft of.',
      id: 'A hash of what is stated: the same in every run, script and state of the text.',
      names: 'Its name as the text has it.',
      description: 'In our own words.',
      claims: 'Claims of priority as the text makes them.',
      sources: 'Where each field stands.',
      disputed: 'What the text says otherwise in another place.',
    },
  },
  OccurrenceDraft: {
    about: 'What a text may state of anything that takes place.',
    fields: {
      status: 'planned for what the text announces.',
      startDate: 'First day in EDTF, as far as the text gives it.',
      endDate: 'Last day, inclusive.',
      startTime: 'Local time at which it begins: 09:30.',
      endTime: 'Local time at which it ends.',
      theme: 'Motto.',
      mode: 'In person, online or both.',
      places: 'Where.',
      hosts: "Organizations with their role and the text's word for it.",
      participants: 'Persons with their role.',
      topics: 'What it deals with.',
    },
  },
  ReleaseDraft: {
    about: 'What a text may state of what is released.',
    extends: ['DraftBase'],
    fields: {
      status: 'planned for what the text announces.',
      by: 'Organizations that made or issue it.',
      date: 'When it is released, in EDTF.',
      forum: 'Forum, sub-forum or event at which it is released.',
      period: 'Years that it covers, as an EDTF interval.',
      version: 'Its version.',
    },
  },
  SiteDraft: {
    about: 'What a text may state of a platform and of a park.',
    extends: ['DraftBase'],
    fields: {
      lifecycle: 'Turns in its life, each with its date and occasion.',
      designations: 'Titles that it is given.',
      operators: 'Organizations that set it up or run it.',
      parent: 'What it is a part of.',
      places: 'Where it is.',
      areaM2: 'Area in square metres.',
    },
  },
  ArticleReading: {
    about: 'All that was read from an article; plain JSON, every offset into text.',
    fields: {
      text: 'The input, verbatim.',
      repaired: 'The input with its damage mended.',
      script: 'The script in which it is written.',
      head: 'What the page says of the article itself.',
      edits: 'What was mended, in order.',
      unresolved: 'Damage that was left, in order.',
      unavailable:
        'Kinds of damage that the platform, which has no GBK, cannot mend; absent where it can.',
      paragraphs: 'The non-empty lines, in order.',
      mentions: 'Amounts, counts and dates, in order, not overlapping.',
      entities:
        'Known records that the text names; a name within the longer name of another body is none.',
      bodies: 'Names for which no record is known.',
      statements: 'What the text states, in order.',
      unstated: 'What looked like a statement and was left open, and why.',
    },
  },
  MentionBase: {
    about: 'What every mention carries: where it stands and what stands there.',
    extends: ['Span'],
    fields: {
      raw: 'text.slice(start, end), damage and spacing included.',
      bare: 'The expression without its qualifier: 50余家 within 超过50余家.',
    },
  },
  NumericReading: {
    about: 'What every numeric mention carries beside its place.',
    fields: {
      decimal: 'Exact value; null where the words give only bounds (several, range).',
      value: 'The number nearest to decimal; null where that is not finite.',
      approximation: 'How exact the words say that it is.',
      min: 'Lower bound, or null when open.',
      max: 'Upper bound, or null when open.',
      minInclusive: 'Whether min itself may be meant.',
      maxInclusive: 'Whether max itself may be meant.',
    },
  },
  StatementBase: {
    about: 'What every statement has.',
    extends: ['Span'],
    fields: {
      paragraph: 'Index of the paragraph in which it begins.',
      status: 'planned where the words speak of what is to come.',
      confidence:
        'high when the sentence itself says all of it, medium when it rests on what was said before.',
      recordId:
        'Id of the known record that is drafted; a figure tells of whom it is in its draft.',
      clean: 'The wording as it was meant, where it was damaged.',
    },
  },
  ForumDraft: {
    about: 'A forum as one text states it; the year may be missing.',
    extends: ['DraftBase', 'OccurrenceDraft'],
    fields: {
      series: 'Series of which it is an edition.',
      seriesId: 'Id of the series, where it is known.',
      ordinal: 'Number of the edition.',
      year: 'Year of the edition.',
      followsId: 'Id of the edition before this one.',
      format: 'Pattern that the organizers name: 1+4+N.',
      parallelForums: 'Parallel forums: how many there are, how many are named.',
    },
  },
  SubForumDraft: {
    about: 'A sub-forum as one text states it.',
    extends: ['DraftBase', 'OccurrenceDraft'],
    fields: {
      kind: 'Opening, main, parallel, thematic, special release, theme day.',
      forum: 'Edition to which it belongs.',
      parent: 'Sub-forum of which it is a part.',
      format: 'Pattern that the organizers name.',
    },
  },
  ForumEventDraft: {
    about: 'What goes with a forum beside its sub-forums, as one text states it.',
    extends: ['DraftBase', 'OccurrenceDraft'],
    fields: {
      kind: 'Exhibition, roadshow, award, ceremony, visit …',
      forum: 'Edition to which it belongs.',
      parent: 'Sub-forum or event of which it is a part.',
      format: 'Pattern that the organizers name.',
      members: 'What was awarded or released there: how many there are, how many are named.',
    },
  },
  CompetitionDraft: {
    about: 'A competition as one text states it.',
    extends: ['DraftBase', 'OccurrenceDraft'],
    fields: {
      ordinal: 'Number of the competition itself, not of the forum that it goes with.',
      forum: 'Edition to which it belongs.',
      format: 'Pattern that the organizers name.',
      stages: 'Rounds with date, place and how many go on.',
      entrants: 'How many entries there are.',
      finalists: 'Projects in the final round.',
    },
  },
  SigningDraft: {
    about: 'A signing, or a stated total of such, as one text states it.',
    extends: ['DraftBase'],
    fields: {
      kind: 'What is signed; aggregate alone makes it a total, whatever is missing.',
      status: 'planned for what the text announces.',
      date: 'Day of the signing, in EDTF.',
      parties: 'Who signs, with their side.',
      object: 'Platform or park that is set up.',
      objectId: 'Id of the platform or park that is set up, where it is known.',
      forum: 'Edition at which it is signed.',
      forumId: 'Id of the edition, where it is known.',
      eventId: 'Id of the sub-forum or event at which it is signed.',
      programmeId: 'Id of the policy or signing under which it falls.',
      withinId: 'Id of the total that counts it in.',
      scope: 'What the parties agree to do.',
      amountKind: 'What the amount is; together with money.',
      money: 'The amount.',
      count: 'Of a total: how many were signed.',
      period: 'Of a total over years, which then has no forum: which years, as an EDTF interval.',
      members: 'Of a total: how many of them are named.',
      confidence: 'How sure it is.',
    },
  },
  PlatformDraft: {
    about: 'A platform as one text states it.',
    extends: ['SiteDraft'],
    fields: {
      kind: 'Centre, functional platform, accelerator, service centre …',
      park: 'Park in which it is.',
      services: 'What it offers.',
      topics: 'Fields of technology.',
    },
  },
  ParkDraft: {
    about: 'A park as one text states it.',
    extends: ['SiteDraft'],
    fields: { kind: 'What it is in itself.', features: 'What marks it out.' },
  },
  AchievementDraft: {
    about: 'A result of research as one text states it.',
    extends: ['ReleaseDraft'],
    fields: { kind: 'Device, chip, system, model, spacecraft …', topics: 'Fields of technology.' },
  },
  PolicyDraft: {
    about: 'A policy, plan or programme as one text states it.',
    extends: ['ReleaseDraft'],
    fields: {
      kind: 'Plan, measures, action, programme …',
      measures: 'How many measures it holds.',
    },
  },
  PersonDraft: {
    about: 'A public person in the posts that one text states.',
    extends: ['DraftBase'],
    fields: { posts: 'Posts, each with its organization and title.' },
  },
  StatisticDraft: {
    about: 'A figure as one text states it.',
    extends: ['DraftBase'],
    fields: {
      subject: 'Of what it speaks.',
      subjectId: 'Id of the record of which it speaks, where it is known.',
      measure: 'What is counted or measured.',
      of: 'Of the measure other: the noun that is counted, as the text has it.',
      status: 'reported, or planned for an expected figure.',
      quantity: 'The figure with unit, approximation and bounds.',
      change: 'How the figure changed over its period, beside it or alone.',
      amountKind: 'What the amount is; together with money.',
      money: 'The amount.',
      asOf: 'Day for which a stock is stated, in EDTF.',
      period: 'Stretch over which a flow is counted, as an EDTF interval.',
      subsetOf: 'Figure that counts this one in.',
      subsetOfId: 'Id of the figure that counts this one in, where it is known.',
    },
  },
};
