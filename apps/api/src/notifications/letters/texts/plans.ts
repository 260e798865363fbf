// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/plans';
import * as fr from './fr/plans';

export const PLANS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
