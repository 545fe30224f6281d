import { lazy } from '../../text/lazy.js';
import { evenText } from './even-text.js';

/** A pattern in simplified characters, to be tried on text that is evened out; built on first use. */
export const wording = (source: string, flags = ''): (() => RegExp) =>
  lazy(() => new RegExp(source.replace(/[\u3400-\u9fff]+/g, evenText), flags));
