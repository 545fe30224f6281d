import type { Popover } from '../dom/popover.js';
import type { SHELL_WORDS } from '../words/shell-words.js';
import type { Language, Say } from '../words/words.js';
import type { Address } from './address.js';

/** What every view is given. */
export interface Site {
  /** Language of the interface. */
  readonly language: Language;
  /** Tag for what is written: `zh-Hant-HK` where the reader's browser asks for it. */
  readonly locale: string;
  /** Words of the frame. */
  readonly say: Say<typeof SHELL_WORDS>;
  readonly popover: Popover;
  /** Tells in a few words what has happened, aloud where a screen reader listens. */
  readonly tell: (message: string) => void;
}

/** A page that is shown. */
export interface View {
  readonly element: HTMLElement;
  /** Its name, for the window. */
  readonly title: string;
  /** Takes another address of the same page; without it, the page is made anew. */
  readonly update?: ((address: Address) => void) | undefined;
  /** Ends what it started. */
  readonly close?: (() => void) | undefined;
}
