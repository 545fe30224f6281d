import { serve } from '../shell/serve.js';
import { convertCarefully } from './careful-engine.js';
import type { Engine } from './protocol.js';

/** What converts. Another engine is another function of the same shape: nothing else knows it. */
const convert: Engine = convertCarefully;

serve({ convert });
