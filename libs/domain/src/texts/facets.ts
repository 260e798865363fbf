// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/facets';
import * as fr from './fr/facets';

export const FACETS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
