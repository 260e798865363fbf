// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/activity';
import * as fr from './fr/activity';

export const ACTIVITY_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
