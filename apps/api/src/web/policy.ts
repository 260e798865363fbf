import type { Response } from 'express';

const words = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

const OURS = {
  'default-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

/** Content Security Policy of one rendered page: only scripts that carry its nonce, and what those load. */
export const pagePolicy = (nonce: string): string =>
  words({
    ...OURS,
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'trusted-types': ['angular'],
  });

/** Policy of the organisers' space: its own files only. Material writes its styles into the page, hence style-src. */
export const dashboardPolicy = (): string =>
  words({
    ...OURS,
    'img-src': ["'self'", 'data:', 'blob:'],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'worker-src': ["'self'"],
    'trusted-types': ['angular', 'angular#components', 'angular#service-worker'],
  });

/** Policy of a page that is text alone, and of files. */
export const textPolicy = (): string =>
  words({
    'default-src': ["'none'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'"],
    'frame-ancestors': ["'none'"],
  });

/** The headers that every answer of the web side carries. `secure`: people reach us by https. */
export function guard(response: Response, policy: string, secure: boolean): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (secure)
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}
