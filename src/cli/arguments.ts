import { parseArgs as parseWithNode, type ParseArgsConfig } from 'node:util';
import { OptionError } from './errors.js';
import { didYouMean } from './suggest.js';
import { visibleInLine } from './visible.js';

type Options = NonNullable<ParseArgsConfig['options']>;

interface OptionToken {
  kind: 'option';
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** An option that a command does not have. */
function unknown({ rawName }: OptionToken, options: Options): OptionError {
  const known = Object.keys(options).map((name) => `--${name}`);
  // -json is meant for --json.
  const word = rawName.replace(/^-(?!-)/, '--');
  return new OptionError(`unknown option '${visibleInLine(rawName)}'${didYouMean(word, known)}`);
}

/** What is wrong with an option; nothing where it is as it should be. */
function faultOf(token: OptionToken, options: Options): OptionError | undefined {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (option === undefined) return unknown(token, options);
  const name = `--${token.name}`;
  if (option.type === 'boolean') {
    return token.value === undefined
      ? undefined
      : new OptionError(`${name}: expected no value, got ${visibleInLine(token.value)}`);
  }
  if (token.value === undefined) return new OptionError(`${name}: expected a value, got none`);
  const isNext = token.inlineValue !== true && /^-./.test(token.value);
  if (!isNext) return undefined;
  const got = visibleInLine(token.value);
  return new OptionError(
    `${name}: expected a value, got ${got}; if it is one, write ${name}=${got}`,
  );
}

/**
 * Node's `parseArgs`, with messages in the words of the other commands.
 *
 * @throws {OptionError} When an option is not known or has no value; proposes the nearest one.
 */
export function parseArgs<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseWithNode<T>> {
  const { options = {} } = config;
  const { tokens } = parseWithNode({ ...config, strict: false, tokens: true });
  for (const token of tokens ?? []) {
    const fault = token.kind === 'option' ? faultOf(token as OptionToken, options) : undefined;
    if (fault !== undefined) throw fault;
  }
  return parseWithNode(config);
}
