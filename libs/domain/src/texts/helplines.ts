// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/helplines';
import * as fr from './fr/helplines';

export const HELPLINES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
