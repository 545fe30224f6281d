/** What a stretch of the input was taken for. */
export interface Step {
  readonly start: number;
  readonly end: number;
  readonly kind: 'character' | 'phrase' | 'word' | 'name' | 'normalization' | 'mark';
}

/** Takes the converted text as it is decided. */
export interface Sink {
  /** Whether every step is to be told; else only the text is. */
  readonly wantsSteps: boolean;
  /**
   * @param text - What follows in the converted text.
   * @param step - What it stands for, if it is no stretch that went unit by unit.
   */
  take(text: string, step?: Step): void;
}
