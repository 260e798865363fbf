// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/group-sheet';
import * as fr from './fr/group-sheet';

export const GROUP_SHEET_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
