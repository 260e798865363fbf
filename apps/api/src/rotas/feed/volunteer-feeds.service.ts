import { Inject, Injectable } from '@nestjs/common';
import type { VolunteerFeed } from '@presence/contract';
import {
  DomainError,
  FORMAT_LABELS,
  isUncertain,
  meetsInRoom,
  meetsOnline,
  type Id,
  type Locale,
} from '@presence/domain';
import { calendarFeed, placeLine, type FeedSeries } from '@presence/formats';
import { associationOfToken, newAssociationToken } from '../../tokens/association-token';
import { hashOfToken } from '../../tokens/opaque-token';
import { Tenant } from '../../database/tenant';
import { feedText, type FeedText } from '../../http/feed.interceptor';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';
import { PAPERS_TEXTS } from '../texts/papers';
import { VolunteerFeedRow } from '../volunteer-feed.entity';
import { feedLines, readerOf, type FeedLine, type FeedReader } from './feed.queries';

const REFRESH_HOURS = 1;

type Links = { week: string; session: (id: Id) => string };

/** A volunteer's own calendar address: made, made anew (which ends the old one), revoked, read. */
@Injectable()
export class VolunteerFeedsService {
  constructor(
    private readonly tenant: Tenant,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(): Promise<VolunteerFeed> {
    const row = await this.tenant
      .repository(VolunteerFeedRow)
      .findOneBy({ volunteerId: this.tenant.scope.organiserId });
    return { createdAt: row?.createdAt ?? null, url: null };
  }

  /** The address is told this once: only the hash of its secret is kept. */
  async make(): Promise<VolunteerFeed> {
    const { associationId, organiserId } = this.tenant.scope;
    const token = newAssociationToken(associationId);
    const feeds = this.tenant.repository(VolunteerFeedRow);
    const row = {
      associationId,
      volunteerId: organiserId,
      tokenHash: hashOfToken(token),
      createdAt: new Date().toISOString(),
    };
    await feeds.save(feeds.create(row));
    return { createdAt: row.createdAt, url: this.address(token) };
  }

  async revoke(): Promise<void> {
    await this.tenant
      .repository(VolunteerFeedRow)
      .delete({ volunteerId: this.tenant.scope.organiserId });
  }

  /** The calendar behind a token. @throws DomainError NOT_FOUND, the same for a token that never was and one revoked */
  async calendar(token: string): Promise<FeedText> {
    const associationId = associationOfToken(token);
    if (associationId === null) throw new DomainError('NOT_FOUND');
    return this.tenant.runUnattended(associationId, async () => {
      const reader = await readerOf(this.tenant, hashOfToken(token));
      if (!reader) throw new DomainError('NOT_FOUND');
      const body = this.text(reader, await feedLines(this.tenant, reader.volunteerId));
      return feedText(body, { fileName: 'presence.ics', cache: 'private' });
    });
  }

  private text({ locale, slug, associationName }: FeedReader, lines: readonly FeedLine[]): string {
    const link = (path: string) => dashboardLink(this.settings, locale, `${slug}/${path}`);
    const links = { week: link('ma-semaine'), session: (id: Id) => link(`seances/${id}`) };
    const uidDomain = new URL(this.settings.PUBLIC_URL).hostname;
    // The feed's own address is its key: it is not written into what it opens.
    const feed = {
      name: `Présence – ${associationName}`,
      description: '',
      url: null,
      uidDomain,
      refreshHours: REFRESH_HOURS,
      language: locale,
    };
    return calendarFeed(
      feed,
      lines.map((line) => entry(line, locale, links)),
    );
  }

  private address(token: string): string {
    return new URL(`/feeds/volunteers/${token}.ics`, this.settings.PUBLIC_URL).href;
  }
}

function entry(
  {
    kind,
    groupName,
    answered,
    onlineLink,
    place,
    latitude,
    longitude,
    format,
    inseeCode,
    ...line
  }: FeedLine,
  locale: Locale,
  { week, session }: Links,
): FeedSeries {
  const room = place !== null && format !== null && meetsInRoom(format);
  const elsewhere = format === null ? '' : FORMAT_LABELS[format][locale];
  return {
    uid: line.id,
    summary: kind === null ? (groupName ?? '') : PAPERS_TEXTS[locale].calendarTitles[kind],
    description: '',
    location: '',
    url: kind === null ? session(line.id) : week,
    conferenceUrl: format !== null && meetsOnline(format) ? onlineLink : null,
    rule: null,
    timing: null,
    sessions: [
      {
        ...line,
        originalStart: null,
        location: room ? placeLine(place) : elsewhere,
        position: !room || latitude === null || longitude === null ? null : { latitude, longitude },
        unconfirmed: !answered,
        uncertain: inseeCode !== null && isUncertain({ ...line, inseeCode }),
        // A yes changes what stands in the calendar, but not the version of a contact.
        sequence: line.version * 2 + (answered ? 1 : 0),
      },
    ],
  };
}
