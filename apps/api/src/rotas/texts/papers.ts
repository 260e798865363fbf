// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/papers';
import * as fr from './fr/papers';

export const PAPERS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
