// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/absences';
import * as fr from './fr/absences';

export const ABSENCES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
