import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import * as ts from 'typescript';

const PURE = '/* @__PURE__ */ ';

/** Whether some node of an expression, bodies of functions aside, is as asked for. */
function holds(node: ts.Node, isSought: (node: ts.Node) => boolean): boolean {
  if (ts.isFunctionLike(node)) return false;
  return isSought(node) || (ts.forEachChild(node, (child) => holds(child, isSought)) ?? false);
}

/** What a bundler takes for an act, since a function, a getter or a `valueOf` may be behind it. */
const isAct = (node: ts.Node): boolean =>
  ts.isCallExpression(node) ||
  ts.isNewExpression(node) ||
  ts.isTaggedTemplateExpression(node) ||
  ts.isPropertyAccessExpression(node) ||
  ts.isElementAccessExpression(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isSpreadElement(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.PlusToken);

/** A template is an act where bundlers do not know that what it holds are strings. */
const isActOrTemplate = (node: ts.Node): boolean => isAct(node) || ts.isTemplateExpression(node);

/** `Object.freeze`, by which tables are closed. */
const isFreeze = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.expression) &&
  `${node.expression.text}.${node.name.text}` === 'Object.freeze';

/** `f(…)` or `new F(…)` whose arguments are none: the mark covers the call, not its arguments. */
function isPlainCall(node: ts.Expression): boolean {
  if (ts.isAsExpression(node)) return isPlainCall(node.expression);
  return (
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    (ts.isIdentifier(node.expression) || isFreeze(node.expression)) &&
    !node.arguments?.some((argument) => holds(argument, isActOrTemplate))
  );
}

/**
 * Marks what a module makes at its top as pure, so that bundlers drop it where nothing uses it.
 *
 * @param code - a TypeScript module whose top only makes values
 * @returns the same module: calls carry the mark, all else that acts stands in a marked function
 * @example
 * markPure('const a = new A();') // 'const a = /* @__PURE__ *\/ new A();'
 * markPure('const b = { ...a };') // 'const b = /* @__PURE__ *\/ (() => ({ ...a }))();'
 */
export function markPure(code: string): string {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  let marked = '';
  let end = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !holds(initializer, isAct)) continue;
      // What is waited for is done for its own sake, and cannot stand in a function.
      if (holds(initializer, ts.isAwaitExpression)) continue;
      const start = initializer.getStart(file);
      const value = code.slice(start, initializer.end);
      marked += code.slice(end, start) + PURE;
      marked += isPlainCall(initializer) ? value : `(() => (${value}))()`;
      end = initializer.end;
    }
  }
  return marked + code.slice(end);
}

/** Marks the modules of `src` as esbuild reads them. */
export const markPurePlugin: Plugin = {
  name: 'mark-pure',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: markPure(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
