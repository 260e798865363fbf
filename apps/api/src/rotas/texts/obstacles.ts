// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/obstacles';
import * as fr from './fr/obstacles';

export const OBSTACLES_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
