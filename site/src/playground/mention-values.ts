import type { ArticleMention } from '../../../src/article/index.js';
import { labelOf } from '../../../src/labels/index.js';
import type { NumericReading } from '../../../src/text/index.js';
import { boundsText, groupDecimal } from '../dom/bounds.js';

/** What stands behind a number: its currency, its unit, a sign. */
function behind(mention: ArticleMention): string {
  switch (mention.kind) {
    case 'amount':
      return mention.currency === null ? '' : ` ${mention.currency}`;
    case 'percent':
      return ' %';
    case 'multiple':
      return ' ×';
    case 'count':
    case 'duration':
      return ` ${mention.unit}`;
    case 'ordinal':
      return mention.unit === null ? '' : ` ${mention.unit}`;
    default:
      return '';
  }
}

const isDated = (
  mention: ArticleMention,
): mention is Extract<ArticleMention, { kind: 'date' | 'date-range' }> =>
  mention.kind === 'date' || mention.kind === 'date-range';

/** The value as a machine has it: `67317000000 CNY`, `2024-09-19/2024-09-21`. */
export function plainValue(mention: ArticleMention): string {
  if (isDated(mention)) return mention.resolved ?? mention.edtf;
  if (mention.decimal === null) return boundsText(mention) + behind(mention);
  return mention.decimal + behind(mention);
}

/** The value as a reader has it, digits in threes. */
export function shownValue(mention: ArticleMention): string {
  if (isDated(mention)) return mention.resolved ?? mention.edtf;
  if (mention.decimal === null) return boundsText(mention) + behind(mention);
  return groupDecimal(mention.decimal) + behind(mention);
}

/** The word that stands before the value: over, nearly; empty for what is exact. */
export function qualifierOf(mention: ArticleMention, locale: string): string {
  if (isDated(mention)) return '';
  const { approximation } = mention satisfies NumericReading;
  if (approximation === 'exact' || approximation === 'range') return '';
  return labelOf('Approximation', approximation, locale);
}

export { isDated };
