// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/feeds';
import * as fr from './fr/feeds';

export const FEEDS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
