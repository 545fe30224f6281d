import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { InputError, UsageError } from './errors.js';
import { STANDARD_INPUT } from './input.js';
import { visibleInLine } from './visible.js';

/** The deepest folder that holds all of the files. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.map((file) => dirname(resolve(file)));
  return others.reduce((common, folder) => {
    let shared = common;
    const isWithin = (): boolean => {
      const way = relative(shared, folder);
      return way === '' || (!way.startsWith('..') && !isAbsolute(way));
    };
    while (!isWithin()) shared = dirname(shared);
    return shared;
  }, first);
}

/** A folder to which the result of each input goes, under the name of the input. */
export class OutputFolder {
  readonly #folder: string;
  readonly #names: ReadonlyMap<string, string>;

  /**
   * @param folder - is made when it is not there
   * @param files - the inputs; their own folders are kept, below the one that holds them all
   * @param ending - of the names of the results, such as `.json`
   * @throws {UsageError} When two results would go to one file, or one over its input.
   */
  constructor(folder: string, files: readonly string[], ending: string) {
    this.#folder = folder;
    const named = files.filter((file) => file !== STANDARD_INPUT);
    const common = commonFolder(named);
    const names = new Map<string, string>();
    const taken = new Set<string>();
    const inputs = new Set(named.map((file) => resolve(file)));
    for (const file of files) {
      const name = file === STANDARD_INPUT ? 'standard-input' : relative(common, resolve(file));
      const path = join(folder, `${name}${ending}`);
      if (taken.has(path) || inputs.has(resolve(path))) {
        throw new UsageError(
          `--output: ${visibleInLine(path)} would be written over; name each input once, and another folder`,
        );
      }
      taken.add(path);
      names.set(file, path);
    }
    this.#names = names;
  }

  /** Opens the file for the result of an input. */
  async open(file: string): Promise<FileHandle> {
    const path = this.#names.get(file) ?? join(this.#folder, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      return await open(path, 'w');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      throw new InputError(`--output: ${visibleInLine(path)} cannot be written (${code})`);
    }
  }
}
