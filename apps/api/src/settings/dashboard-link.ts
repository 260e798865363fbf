import type { Locale } from '@presence/domain';
import type { Settings } from './settings';

/** An address of the organisers' side, as a mail carries it: always our own, whatever the request's Host said. */
export const dashboardLink = (
  settings: Pick<Settings, 'PUBLIC_URL'>,
  locale: Locale,
  path: string,
): string => new URL(`/espace/${locale}/${path}`, settings.PUBLIC_URL).href;
