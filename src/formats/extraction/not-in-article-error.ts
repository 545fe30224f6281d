import type { ErrorCode } from '../../text/error-codes.js';
import { ExtractionError } from './extraction-error.js';

/** Thrown where a model words something that its article does not say. */
export class NotInArticleError extends ExtractionError {
  override readonly code = 'not-in-article' satisfies ErrorCode;
  override readonly name = 'NotInArticleError';

  constructor(kind: string, field: string, input: string, near: string | undefined) {
    const hint = near === undefined ? '' : `, such as ${near}`;
    super(kind, field, input, `a wording that stands in the article${hint}`);
  }
}
