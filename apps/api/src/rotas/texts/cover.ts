// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/cover';
import * as fr from './fr/cover';

export const COVER_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
