// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/accessibility';
import * as fr from './fr/accessibility';

export const ACCESSIBILITY_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
