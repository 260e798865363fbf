import { ofPublicPath, pathPrefix, readSeatCode, type Locale } from '@presence/domain';

/** A form about a seat: one that takes a seat, or one that gives it back. */
export type SeatForm = { slug: string; locale: Locale } & (
  { act: 'TAKE' } | { act: 'RELEASE'; code: string }
);

const TAKE = /^\/groupes\/([a-z0-9-]{1,80})\/reserver$/;
const SEAT = /^\/places\/([a-z0-9-]{1,80})\/([^/]{1,80})$/;
const SEATS = /^\/places\/([a-z0-9-]{1,80})$/;

/**
 * How a page about seats may be kept; null for all other pages, which are kept by this process and shown to many. A seat is
 * its holder's alone. The form that takes one may be gone back to: it is then the same form, and takes the same seat.
 */
export function caching(address: string): string | null {
  const { path } = ofPublicPath(address);
  if (TAKE.test(path)) return 'private, no-cache';
  return SEAT.test(path) || SEATS.test(path) ? 'no-store' : null;
}

/** Which form about a seat an address is, in any language: one that takes a seat, or one that gives it back. */
export function seatForm(address: string): SeatForm | null {
  const { locale, path } = ofPublicPath(address);
  const [, taking] = TAKE.exec(path) ?? [];
  if (taking !== undefined) return { act: 'TAKE', slug: taking, locale };
  const [, slug, code] = SEAT.exec(path) ?? [];
  return slug === undefined || code === undefined ? null : { act: 'RELEASE', slug, code, locale };
}

/** The page of the code that was typed into the field of `/places/:slug`; null for any other address. */
export function typedCodeAddress(address: string, typed: unknown): string | null {
  const { locale, path } = ofPublicPath(address);
  const [, slug] = SEATS.exec(path) ?? [];
  if (slug === undefined || typeof typed !== 'string' || typed.trim() === '') return null;
  const code = readSeatCode(typed) ?? typed.trim().slice(0, 20);
  return `${pathPrefix(locale)}/places/${slug}/${encodeURIComponent(code)}`;
}
