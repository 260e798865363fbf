import type { Locale, Recurrence, Timing } from '@presence/domain';

/** A calendar as a reader sees it. `uidDomain` makes ids unique in the world; `url` is the feed's own address, null where that is a secret. */
export type Feed = {
  name: string;
  description: string;
  url: string | null;
  uidDomain: string;
  refreshHours: number;
  language: Locale;
};

/**
 * One stored session. `originalStart` is the local start its series gave it, null when it has no series. `unconfirmed` is one
 * to which the reader has not said yes, `uncertain` one that may turn out to fall on holidays; `position` is that of its place, where that is known and may be told.
 */
export type FeedSession = {
  id: string;
  originalStart: string | null;
  date: string;
  startTime: string;
  endTime: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  cancelled: boolean;
  publicWord: string | null;
  location: string;
  unconfirmed?: boolean;
  uncertain?: boolean | undefined;
  position?: { latitude: number; longitude: number } | null;
  sequence: number;
  updatedAt: string;
};

/**
 * The sessions of one series, or those of a group that belong to none (`rule` and `timing` null). `uid` is stable for the
 * life of the series; `conferenceUrl` only where the link is public.
 */
export type FeedSeries = {
  uid: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  conferenceUrl: string | null;
  rule: Recurrence | null;
  timing: Timing | null;
  sessions: FeedSession[];
};
