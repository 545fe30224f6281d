/** Entry points of the package, and the module of each. */
export const MODULES: Readonly<Record<string, string>>;

/** The files for language models: paths below the site, and their texts. */
export function llmsFiles(): [path: string, text: string][];
