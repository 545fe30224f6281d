import type { Token } from '../words/token.js';

/** Asks something of all tokens of a whole sentence; has to be one and the same function. */
type Question<Answer> = (tokens: readonly Token[]) => Answer;

/**
 * A whole sentence to its full stop. Its parts up to semicolons are read one by one, and each asks
 * the same of the whole: every question is answered once, so that time stays linear.
 */
export class Whole {
  readonly #tokens: Token[] = [];
  readonly #answers = new Map<Question<unknown>, unknown>();

  /** Adds the tokens of a further part; all parts come before the first question. */
  add(tokens: readonly Token[]): void {
    for (const token of tokens) this.#tokens.push(token);
  }

  /** The answer of a question that is asked of every part. */
  ask<Answer>(question: Question<Answer>): Answer {
    if (!this.#answers.has(question)) this.#answers.set(question, question(this.#tokens));
    return this.#answers.get(question) as Answer;
  }
}
