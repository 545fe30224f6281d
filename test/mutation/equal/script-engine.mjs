const SLOWER = 'the slower way, which is there for what this one cannot do, gives the same';

const conversion = [
  {
    line: 'if (text.length > SHORT) return this.finish(text);',
    from: 'text.length > SHORT',
    to: 'true',
    why: 'a short text goes the way of a long one then, and comes out the same',
  },
  {
    line: 'if (sweep.run(text, 0, true) !== text.length) return this.finish(text);',
    from: 'true',
    to: 'false',
    why: 'a run that is not the last leaves the end of the text, which then goes the way of a long one',
  },
  {
    line: 'return true;',
    from: 'true',
    to: 'false',
    why: 'text that stays as it is, is put together anew from the same units',
  },
];

const gap = [
  {
    line: 'const isOver = at === text.length || (at > start && this.#isCut(text, at));',
    from: 'at > start',
    to: 'at >= start',
    why: 'no gap begins where a phrase cuts: Sweep has looked for one there before',
  },
  {
    line: 'if (!isLast && at + LOOKAHEAD > text.length) return HELD;',
    from: 'at + LOOKAHEAD > text.length',
    to: 'at + LOOKAHEAD >= text.length',
    why: 'one unit more has to come before the same decision',
  },
  {
    line: 'if (between.length > LONGEST_GAP || isExceptional(text.charCodeAt(at))) return EXCEPTION;',
    from: 'between.length > LONGEST_GAP',
    to: 'between.length >= LONGEST_GAP',
    why: 'the steps one after the other give the same for a gap of this length',
  },
  {
    line: 'if (alone === DEPENDENT) return at;',
    from: 'alone === DEPENDENT',
    to: 'alone !== DEPENDENT',
    why: '`convert` does what was known; and of a phrase that depends on others, which has no length and no replacement here, nothing is written and `at` is given back as before',
  },
  {
    line: 'if (alone.isOpen && this.#goesOn(alone, text, end)) return at;',
    from: 'alone.isOpen && this.#goesOn(alone, text, end)',
    to: 'true',
    why: 'every phrase is left to `convert`, which gives the same',
  },
  {
    line: 'for (let i = 1; i < length - 1; i += 1) {',
    from: 'i < length - 1',
    to: 'false',
    why: "of OpenCC's dictionaries only 著稱於世 holds where a phrase that cuts may begin (於世成), and 著稱 cuts it before it is asked of",
  },
  {
    line: 'for (let i = 1; i < length - 1; i += 1) {',
    from: 'i < length - 1',
    to: 'i <= length - 1',
    why: 'more phrases count as dependent, and are left to `convert`, which gives the same',
  },
  {
    line: 'for (let i = 1; i < length - 1; i += 1) {',
    from: 'length - 1',
    to: 'length + 1',
    why: 'more phrases count as dependent, and are left to `convert`, which gives the same',
  },
  {
    line: 'segment.begins(unit) && segment.phrases.matchUnits(source, i, length, true) !== 0;',
    from: 'segment.begins(unit) && segment.phrases.matchUnits(source, i, length, true) !== 0',
    to: 'segment.begins(unit) || segment.phrases.matchUnits(source, i, length, true) !== 0',
    why: 'more phrases count as dependent, and are left to `convert`, which gives the same',
  },
  {
    line: 'if (phrase === 0) return 0;',
    from: 'phrase === 0',
    to: 'false',
    why: '0, which is no phrase, has the length 0: nothing is looked at within it, and 0 is given back',
  },
  {
    line: 'if (second.begins(unit)) {',
    from: 'second.begins(unit)',
    to: 'true',
    why: 'a unit that begins no phrase is looked up, in vain; at the end it waits for one more',
  },
];

const mapping = [
  {
    line: ".filter(({ phrases }) => phrases !== '')",
    from: "phrases !== ''",
    to: 'true',
    why: 'an empty string is read as a dictionary of no phrases',
  },
  {
    line: 'if (source <= 0xffff && replacement <= 0xffff) visit(source, replacement);',
    from: 'source <= 0xffff',
    to: 'true',
    why: 'what is beyond a code unit only sets bits of a filter that more may share',
  },
  {
    line: 'return codePoint > 0xffff',
    from: 'codePoint > 0xffff',
    to: 'codePoint >= 0xffff',
    why: 'U+FFFF is in no dictionary, and a unit that stands for itself is not taken apart',
  },
];

const sweep = [
  {
    line: 'const room = Math.min(CHUNK, GROWTH * GROWTH * (end - start));',
    from: 'Math.min(CHUNK, GROWTH * GROWTH * (end - start))',
    to: 'Math.max(CHUNK, GROWTH * GROWTH * (end - start))',
    why: 'a run gives more at once, and all runs together the same',
  },
  {
    line: 'const last = from === end - 1 ? (this.#table[text.charCodeAt(from)] as number) : 0;',
    from: 'from === end - 1',
    to: 'false',
    why: SLOWER,
  },
  { line: 'while (from < limit) {', from: 'from < limit', to: 'false', why: SLOWER },
  {
    line: 'if (from >= limit || single === 0) break;',
    from: 'from >= limit',
    to: 'false',
    why: 'at the limit no pair was hit last, so that no phrase is looked for, and the loop ends as not plain',
  },
  { line: 'if (!isPlain) break;', from: '!isPlain', to: 'true', why: SLOWER },
  {
    line: 'if (phrase > 0) {',
    from: 'phrase > 0',
    to: 'phrase >= 0',
    why: `nothing is known of 0, which is no phrase, and nothing written for it: ${SLOWER}`,
  },
  { line: '} else {', from: '{…', to: '{}', why: SLOWER },
  {
    line: 'else if (this.#firstCuts || single === unit) this.#table[unit] = second.singleOf(single);',
    from: 'this.#firstCuts || single === unit',
    to: 'this.#firstCuts && single === unit',
    why: `the table knows fewer units: ${SLOWER}`,
  },
  {
    line: 'for (let i = from; i < end; i += 1) if (isExceptional(text.charCodeAt(i))) return EXCEPTION;',
    from: 'isExceptional(text.charCodeAt(i))',
    to: 'true',
    why: 'all text takes one step after the other, which gives the same',
  },
  {
    line: 'for (const unit of pair) sources.set(unit, first.singleOf(unit) === unit ? [unit] : []);',
    from: '[]',
    to: '["Stryker was here"]',
    why: 'one more bit is set in a filter that pairs share anyway',
  },
];

const others = [
  {
    file: 'script/engine/phrase-trie.ts',
    line: 'if (nodes[node] === 0) break;',
    from: 'nodes[node] === 0',
    to: 'false',
    why: 'an empty place ends no phrase and has no followers, so that the next step ends it; a `reach` that is longer by one only makes more text take the slower way',
  },
  {
    file: 'script/engine/term-trie.ts',
    line: "if (term !== '') this.#add(term, replacement);",
    from: "''",
    to: '"Stryker was here!"',
    why: 'an empty term ends at the root, whose replacement nothing reads; of the other there is no text',
  },
  ...['true', 'length < SHORT'].map((to) => ({
    file: 'script/engine/units-to-string.ts',
    line: 'if (length <= SHORT) return assemble(units, length);',
    from: 'length <= SHORT',
    to,
    why: 'the decoder and `assemble` make the same string',
  })),
];

const rowsOf = (name, rows) => rows.map((row) => ({ file: `script/engine/${name}.ts`, ...row }));

export const scriptEngine = [
  ...rowsOf('conversion', conversion),
  ...rowsOf('gap', gap),
  ...rowsOf('mapping', mapping),
  ...rowsOf('sweep', sweep),
  ...others,
];
