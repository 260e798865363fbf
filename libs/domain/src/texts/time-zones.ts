// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/time-zones';
import * as fr from './fr/time-zones';

export const TIME_ZONES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
