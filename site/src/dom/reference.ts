import { h } from './h.js';

/** The page of a function in the reference beside us. */
export const functionPage = (module: string, name: string): string =>
  `docs/functions/luntan_${module}.${name}.html`;

/** The page of a guide, by the name of its file. */
export const guidePage = (name: string): string => `docs/documents/${name}.html`;

/** A call that leads to its page. */
export const functionLink = (module: string, name: string): HTMLElement =>
  h('a', { href: functionPage(module, name) }, h('code', {}, name));
