// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/past-sessions';
import * as fr from './fr/past-sessions';

export const PAST_SESSIONS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
