// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/accounts';
import * as fr from './fr/accounts';

export const ACCOUNTS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
