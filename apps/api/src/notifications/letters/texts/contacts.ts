// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/contacts';
import * as fr from './fr/contacts';

export const CONTACTS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
