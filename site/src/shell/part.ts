/**
 * Heavy parts of the site: each is a script of its own that is loaded when it is asked for, by a
 * `<script>` element, since a page from a folder may neither fetch nor import.
 */

/** What a part of the page itself is made with, or a worker's own scope. */
export type PartScope = Record<string, unknown>;
type PartFactory = (scope: PartScope) => void;

declare global {
  var luntanParts: Record<string, PartFactory> | undefined;
}

/** The folder of the page, whatever it is called and wherever it lies. */
const base = new URL('.', document.baseURI).href;

function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}parts/${name}.js`;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`parts/${name}.js did not load`));
    };
    document.head.append(script);
  });
}

/** The function of a part; its script is loaded once. */
export async function loadPart(name: string): Promise<PartFactory> {
  if (globalThis.luntanParts?.[name] === undefined) await loadScript(name);
  const factory = globalThis.luntanParts?.[name];
  if (factory === undefined) throw new Error(`parts/${name}.js defines no part`);
  return factory;
}

/** Runs a part in the page and returns what it left in its scope. */
export async function partInPage<Exports extends object>(name: string): Promise<Exports> {
  const scope: PartScope = {};
  (await loadPart(name))(scope);
  return scope as Exports;
}
