import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { COMPOSED, SAFE } from './safe-regexes.js';

const SRC = join(import.meta.dirname, '../src');

/** The regular expressions of a module: literals, and those made of strings, as they are written. */
function regexesIn(file: string): { literals: string[]; composed: number } {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(SRC, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const literals: string[] = [];
  let composed = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') composed++;
    // A pattern of the article layer: `wording('…')`.
    if (ts.isCallExpression(node) && node.expression.getText() === 'wording') {
      const [pattern] = node.arguments;
      if (pattern && ts.isStringLiteralLike(pattern)) literals.push(`/${pattern.text}/`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, composed };
}

const UNBOUNDED = /[*+]|\{\d+,\}/g;

/** A pattern with every class, escape and look-around head out of the way. */
const bare = (pattern: string): string =>
  pattern
    .replace(/\\[pP]\{[^}]*\}/g, 'p')
    .replace(/\\./gu, 'e')
    .replace(/\[[^\]]*\]/g, 'c');

/**
 * Whether a regular expression may take more than linear time: it has two loops, or one behind
 * which something has to follow, so that it is run again from every place of a long run.
 */
function isSuspicious(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  const pattern = bare(literal.slice(1, end));
  const loops = pattern.match(UNBOUNDED)?.length ?? 0;
  if (loops !== 1) return loops > 1;
  // Held to one place, a single loop is run once.
  const isHeld = (pattern.startsWith('^') && !/[|]/.test(pattern)) || /y/.test(literal.slice(end));
  const isLast = /(?:[*+]|\{\d+,\})\??\)*$/.test(pattern);
  return !isHeld && !isLast;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
  .sort();
const found = files.map((file) => ({ file, ...regexesIn(file) }));

describe('every regular expression that may be slow has a reason why it is not', () => {
  const suspicious = found.flatMap(({ literals }) => literals.filter(isSuspicious));

  test('of the literals, and of the wordings', () => {
    expect(suspicious.filter((literal) => !Object.hasOwn(SAFE, literal))).toEqual([]);
  });

  test('of those made of strings', () => {
    const made = found.flatMap(({ file, composed }) => (composed > 0 ? [[file, composed]] : []));
    const told = Object.entries(COMPOSED).map(([file, [count]]) => [file, count]);
    expect(made).toEqual(told);
  });

  test('and no reason is left of one that is gone', () => {
    expect(Object.keys(SAFE).filter((literal) => !suspicious.includes(literal))).toEqual([]);
  });

  test('which the shapes that were slow would not pass', () => {
    const SLOW = [
      String.raw`/\s*[\n\r]\s*/g`,
      '/0+$/',
      String.raw`/\B(?=(\d{3})+$)/g`,
      String.raw`/\d+年/`,
      String.raw`/[-\s]+$/u`,
      String.raw`/(a{2,})b/`,
      String.raw`/^a*|b*c/`,
    ];
    expect(SLOW.filter((literal) => !isSuspicious(literal))).toEqual([]);
  });
});
