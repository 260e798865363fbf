// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/sessions';
import * as fr from './fr/sessions';

export const SESSIONS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
