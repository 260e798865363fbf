// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/places';
import * as fr from './fr/places';

export const PLACES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
