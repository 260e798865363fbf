// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/mail';
import * as fr from './fr/mail';

export const MAIL_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
