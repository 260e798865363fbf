// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/reports';
import * as fr from './fr/reports';

export const REPORTS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
