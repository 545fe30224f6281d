import { styleText } from 'node:util';

/** How a part of a text is set on a terminal. */
export type Style = 'bold' | 'dim' | 'cyan';

/** Sets a text in a style; leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

// Node's own look at the environment is passed by: whether there are colours is known.
const ALWAYS = { validateStream: false } as const;

export const paintFor = (colour: boolean): Paint =>
  colour && typeof styleText === 'function'
    ? (style, text) => (text === '' ? '' : (styleText as StyleText)(style, text, ALWAYS))
    : (_, text) => text;

type StyleText = (style: Style, text: string, options: { validateStream: boolean }) => string;

/** What tells whether colours are wanted. */
interface Environment {
  readonly isTTY?: boolean | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Whether to print in colours: on a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` decides before it. */
export function hasColour({ isTTY = false, env = {} }: Environment): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (none !== undefined && none !== '') return false;
  return isTTY && terminal !== 'dumb';
}
