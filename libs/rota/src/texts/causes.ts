// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/causes';
import * as fr from './fr/causes';

export const CAUSES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
