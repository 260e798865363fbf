// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/reminders';
import * as fr from './fr/reminders';

export const REMINDERS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
