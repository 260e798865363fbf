// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/taxonomy';
import * as fr from './fr/taxonomy';

export const TAXONOMY_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
