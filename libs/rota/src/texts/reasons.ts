// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/reasons';
import * as fr from './fr/reasons';

export const REASONS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
