// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/punctuation';
import * as fr from './fr/punctuation';

export const PUNCTUATION_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
