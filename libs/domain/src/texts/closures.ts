// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/closures';
import * as fr from './fr/closures';

export const CLOSURES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
