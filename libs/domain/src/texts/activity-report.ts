// Written by `npm run languages`.
import type { Localized, Texts } from '../identity/localized';
import * as en from './en/activity-report';
import * as fr from './fr/activity-report';

export const ACTIVITY_REPORT_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
