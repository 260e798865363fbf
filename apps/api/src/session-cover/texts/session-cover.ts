// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/session-cover';
import * as fr from './fr/session-cover';

export const SESSION_COVER_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
