// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/attendance';
import * as fr from './fr/attendance';

export const ATTENDANCE_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
