import * as z from 'zod';
import { RULES } from '../rules.js';

/** A text with something to read in it: neither empty nor white space alone. */
export const TextSchema = z.string().regex(/\S/, { error: RULES['text-present'] });
