// Written by `npm run languages`.
import type { Localized, Texts } from '@presence/domain';
import * as en from './en/rotas';
import * as fr from './fr/rotas';

export const ROTAS_TEXTS: Localized<Texts<typeof fr>> = { fr, en };
