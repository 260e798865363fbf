// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/volunteer-time';
import * as fr from './fr/volunteer-time';

export const VOLUNTEER_TIME_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
