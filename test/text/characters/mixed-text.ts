import fc from 'fast-check';

/** Text that folds, opens a mention, does both or neither; the comma by what is before it. */
export const MIXED_TEXT = fc.string({
  unit: fc.constantFrom(...'萬億兩壹數週今第一二9９，,（：\u3000中文a𠮷'),
  maxLength: 40,
});
