// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/sheets';
import * as fr from './fr/sheets';

export const SHEETS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
