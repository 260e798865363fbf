import type { Type } from '@angular/core';
import type { Route } from '@angular/router';
import { pathPrefix } from '@presence/domain';
import { PAGES } from '../pages';
import { LOCALE } from '../words/locale';
import type { Page } from './page';

const fits = (segments: readonly string[], { path = '' }: Route): boolean => {
  const wanted = path.split('/');
  return (
    path === '**' ||
    (wanted.length === segments.length &&
      wanted.every((part, index) => part.startsWith(':') || part === segments[index]))
  );
};

const readable = (segment: string) => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Finds and loads the page at an address of this language; every address has one, be it the one that says there is none. */
export async function openPage({ pathname, searchParams }: URL): Promise<Page> {
  // Doubled slashes are one: "//elsewhere.example" must never become a link of ours.
  const whole = pathname.replace(/\/{2,}/g, '/');
  const prefix = pathPrefix(LOCALE);
  const own =
    whole === prefix || whole.startsWith(`${prefix}/`) ? whole.slice(prefix.length) : whole;
  const path = own.replace(/\/+$/, '') || '/';
  const segments = path.slice(1).split('/').map(readable);
  const route = PAGES.find((page) => fits(segments, page));
  const component = (await route?.loadComponent?.()) as Type<unknown>;
  return { path, query: searchParams, slug: segments[1] ?? '', part: segments[2] ?? '', component };
}
