import type { SeatView } from '@presence/contract';
import { pathPrefix, sessionWord, type Locale } from '@presence/domain';
import { calendarFeed, placeLine } from '@presence/formats';
import { feedText, type FeedText } from '../http/feed.interceptor';
import { SEATS_TEXTS } from './texts/seats';

const REFRESH_HOURS = 12;

/** One session for the calendar of who has a seat at it: a neutral title, where, when, and the page of the seat. */
export function seatCalendar(seat: SeatView, publicUrl: string, locale: Locale): FeedText {
  const origin = publicUrl.replace(/\/$/, '');
  const { seats } = SEATS_TEXTS[locale];
  const { session, place } = seat;
  const url = `${origin}${pathPrefix(locale)}/places/${seat.associationSlug}/${seat.code}`;
  const location = place === null ? '' : placeLine(place);
  const body = calendarFeed(
    {
      name: seats.title,
      description: '',
      url: null,
      uidDomain: new URL(origin).hostname,
      refreshHours: REFRESH_HOURS,
      language: locale,
    },
    [
      {
        uid: session.id,
        summary: seats.title,
        description: `${seats.page} ${url}`,
        location,
        url,
        conferenceUrl: null,
        rule: null,
        timing: null,
        sessions: [
          {
            ...session,
            originalStart: null,
            publicWord: sessionWord(session, locale) || null,
            location,
          },
        ],
      },
    ],
  );
  return feedText(body, { fileName: 'presence.ics', cache: 'private' });
}
