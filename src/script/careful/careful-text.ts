import type { Converter, Incremental } from '../engine/converter.js';
import { startIncremental } from '../engine/converter.js';
import { Reading } from './reading.js';
import type { Reader } from './reader.js';
import type { Sink, Step } from './sink.js';

/** A step, and where what it gave lies in the converted text. */
export interface PlacedStep extends Step {
  readonly outputStart: number;
  readonly outputEnd: number;
}

/** One text on its way through a careful conversion: read, and then written in the characters of a region. */
export class CarefulText implements Incremental, Sink {
  readonly #reading: Reading;
  readonly #region: Incremental | undefined;
  #converted = '';
  #length = 0;
  readonly #steps: PlacedStep[] | undefined;

  /**
   * @param region - From OpenCC's traditional standard to the characters of a region, unit by unit.
   * @param steps - Where the steps are to be told.
   */
  constructor(reader: Reader, region: Converter | undefined, steps?: PlacedStep[]) {
    this.#region = region && startIncremental(region);
    this.#steps = steps;
    this.#reading = new Reading(reader, this);
  }

  get wantsSteps(): boolean {
    return this.#steps !== undefined;
  }

  take(text: string, step?: Step, isFinal = false): void {
    if (step !== undefined) {
      const outputEnd = this.#length + text.length;
      this.#steps?.push({ ...step, outputStart: this.#length, outputEnd });
    }
    this.#length += text.length;
    const region = this.#region;
    if (region === undefined) this.#converted += text;
    else if (isFinal) this.#converted += region.finish() + text;
    else this.#converted += region.push(text);
  }

  push(piece: string): string {
    this.#reading.push(piece, false);
    return this.#give();
  }

  finish(piece = ''): string {
    this.#reading.push(piece, true);
    if (this.#region !== undefined) this.#converted += this.#region.finish();
    return this.#give();
  }

  #give(): string {
    const converted = this.#converted;
    this.#converted = '';
    return converted;
  }
}
