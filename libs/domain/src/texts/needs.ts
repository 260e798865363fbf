// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/needs';
import * as fr from './fr/needs';

export const NEEDS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
