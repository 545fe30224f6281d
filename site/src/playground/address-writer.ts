import { replaceAddress } from '../shell/address.js';
import { type PlayState, hashOf } from './state.js';

const AFTER = 400;

/** Keeps the address up with the state, a moment after each change. */
export class AddressWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  /** What was asked for last; packing takes time, and may end out of turn. */
  #turn = 0;

  soon(state: PlayState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(state), AFTER);
  }

  /** Writes at once, and returns what was written. */
  async now(state: PlayState): Promise<string> {
    clearTimeout(this.#timer);
    const turn = (this.#turn += 1);
    const hash = await hashOf(state);
    if (!this.#isClosed && turn === this.#turn) replaceAddress(hash);
    return hash;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }
}
