import { InjectionToken, type Type } from '@angular/core';

/** The page that is open: its address without the language, what the address asks for, and what shows it. */
export type Page = {
  readonly path: string;
  readonly query: URLSearchParams;
  /** The last part of `/groupes/:slug`; empty elsewhere. */
  readonly slug: string;
  /** What follows the slug, as the code in `/places/:slug/:code`; empty elsewhere. */
  readonly part: string;
  readonly component: Type<unknown>;
};

export const PAGE = new InjectionToken<Page>('page');
