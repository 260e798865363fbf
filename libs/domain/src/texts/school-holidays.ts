// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/school-holidays';
import * as fr from './fr/school-holidays';

export const SCHOOL_HOLIDAYS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
