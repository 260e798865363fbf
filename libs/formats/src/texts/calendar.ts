// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/calendar';
import * as fr from './fr/calendar';

export const CALENDAR_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
