import { draftRecords, readArticle } from '../../../src/article/index.js';
import { serve } from '../shell/serve.js';
import { recordsNamed, recordsOfAmounts } from './known-records.js';
import { type ReadInput, type ReadOutput, THIS_ARTICLE } from './protocol.js';

function read({ text, published }: ReadInput): ReadOutput {
  const start = performance.now();
  const reading = readArticle(text, { source: THIS_ARTICLE, ...(published && { published }) });
  const drafts = draftRecords(reading, { source: THIS_ARTICLE });
  const sameAmount = recordsOfAmounts(reading);
  const known = recordsNamed(reading, drafts, Object.values(sameAmount).flat());
  return { reading, drafts, known, sameAmount, took: performance.now() - start };
}

serve({ read });
