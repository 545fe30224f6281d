/**
 * A whole article: its head, its mentions and names, what it states, and the records that this makes.
 *
 * @example
 * ```ts
 * import { readArticle } from 'luntan/article';
 *
 * readArticle('第27届京台科技论坛19日开幕。', { published: '2024-09-20' }).entities[0]?.id; // 'beijing-taiwan-forum-27'
 * ```
 * @module luntan/article
 */
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
