// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/recurrence';
import * as fr from './fr/recurrence';

export const RECURRENCE_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
