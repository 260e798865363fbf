// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/dates';
import * as fr from './fr/dates';

export const DATES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
