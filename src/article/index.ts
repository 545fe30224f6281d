export {
  readArticle,
  type ArticleMention,
  type MentionRole,
  type ArticleReading,
  type ReadArticleOptions,
} from './read-article.js';
export type { ArticleHead, HeadByline, HeadDateline, HeadDay, HeadPart } from './head/find-head.js';
export { findParagraphs, type Paragraph, type ParagraphRole } from './head/paragraphs.js';
export type {
  ForumStatement,
  SigningStatement,
  Statement,
  StatisticStatement,
} from './statements/statement.js';
