// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/gem-report';
import * as fr from './fr/gem-report';

export const GEM_REPORT_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
