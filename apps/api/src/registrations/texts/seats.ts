// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/seats';
import * as fr from './fr/seats';

export const SEATS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
