import { type Remote, startRemote } from '../shell/remote.js';
import type { ReadInput, ReadOutput, ReaderMethods } from './protocol.js';

/** Reads what is newest: a text that came while another was being read takes the place of those between. */
export class Reader {
  #remote: Remote<ReaderMethods> | undefined;
  #next: ReadInput | undefined;
  #isBusy = false;
  readonly #take: (output: ReadOutput) => void;
  readonly #fail: (error: Error) => void;

  constructor(take: (output: ReadOutput) => void, fail: (error: Error) => void) {
    this.#take = take;
    this.#fail = fail;
  }

  read(input: ReadInput): void {
    this.#next = input;
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#next !== undefined) {
      const input = this.#next;
      this.#next = undefined;
      try {
        this.#remote ??= await startRemote<ReaderMethods>('reader');
        this.#take(await this.#remote('read', input));
      } catch (error) {
        this.#fail(error instanceof Error ? error : new Error(String(error)));
      }
    }
    this.#isBusy = false;
  }
}
