/** Entry points of the package, and the module of each. */
export const MODULES: Readonly<Record<string, string>>;

/** What each entry point exports. */
export type Surface = [module: string, names: { name: string; file: string }[]][];

/** The exports of each entry point, with the file of each; of `luntan` those that no other one has. */
export function publicSurface(): Surface;

/** The files for language models: paths below the site, and their texts. */
export function llmsFiles(exported?: Surface): [path: string, text: string][];
