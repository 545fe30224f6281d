import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type * as Luntan from '../../src/index.js';

/** Where the package is installed from its tarball. */
export const installed = join(inject('consumer'), 'node_modules/luntan');

/** An entry point of the installed package, with the types of its source. */
const entry = async (path: string): Promise<unknown> =>
  import(pathToFileURL(join(installed, 'dist', path)).href);

export const luntan = (await entry('index.js')) as typeof Luntan;
