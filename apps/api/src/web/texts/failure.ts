// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/failure';
import * as fr from './fr/failure';

export const FAILURE_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
