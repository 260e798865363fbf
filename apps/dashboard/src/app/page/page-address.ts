import { DestroyRef, inject } from '@angular/core';
import { type Params, Router, type UrlTree } from '@angular/router';

/** Writes into the address of the page that stands what it shows. */
export interface PageAddress {
  /** Changes the parameters named and keeps the others; null takes one away. */
  change: (parameters: Params) => void;
  /** The same once nothing more is typed: one change for a word, not one for each letter. */
  changeSoon: (parameters: Params) => void;
}

const QUIET_MS = 250;

/**
 * The address of the page that asks. Its changes replace the entry in the history, so that "back" leaves the page. A
 * change that comes when the page is being left, or was, is dropped: it would call back whoever is on their way.
 */
export function pageAddress(): PageAddress {
  const router = inject(Router);
  let left = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => {
    left = true;
    clearTimeout(pause);
  });
  const change = (queryParams: Params): void => {
    clearTimeout(pause);
    const under = router.currentNavigation();
    const leaving =
      under && pathOf(router, under.finalUrl ?? under.extractedUrl) !== pathOf(router);
    if (left || leaving) return;
    void router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  };
  return {
    change,
    changeSoon: (parameters) => {
      clearTimeout(pause);
      pause = setTimeout(() => change(parameters), QUIET_MS);
    },
  };
}

const pathOf = (router: Router, address: UrlTree | string = router.url): string =>
  router
    .serializeUrl(typeof address === 'string' ? router.parseUrl(address) : address)
    .split(/[?#]/)[0] ?? '';
