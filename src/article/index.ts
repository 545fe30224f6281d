export {
  readArticle,
  type ArticleMention,
  type MentionRole,
  type ArticleReading,
  type ReadArticleOptions,
} from './read-article.js';
export type { ArticleBody } from './bodies.js';
export type { ArticleHead, HeadByline, HeadDateline, HeadDay, HeadPart } from './head/find-head.js';
export { findParagraphs, type Paragraph } from './head/paragraphs.js';
export type {
  ForumStatement,
  SigningStatement,
  Statement,
  StatisticStatement,
} from './statements/statement.js';
export {
  draftRecords,
  type DraftRecordsOptions,
  type DraftedReading,
  type StatedDraft,
} from './records/draft-records.js';
export type { NamedReading, UnknownBody } from './records/name-book.js';
export type {
  DraftDispute,
  DraftedPost,
  DraftedRecords,
  RecordDraft,
} from './records/record-draft.js';
