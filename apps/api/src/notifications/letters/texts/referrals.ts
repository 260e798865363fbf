// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/referrals';
import * as fr from './fr/referrals';

export const REFERRALS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
