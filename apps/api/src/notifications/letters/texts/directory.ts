// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/directory';
import * as fr from './fr/directory';

export const DIRECTORY_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
