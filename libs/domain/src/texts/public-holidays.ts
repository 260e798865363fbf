// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/public-holidays';
import * as fr from './fr/public-holidays';

export const PUBLIC_HOLIDAYS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
