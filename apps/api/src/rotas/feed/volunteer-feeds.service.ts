import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { VolunteerFeed } from '@presence/contract';
import { DomainError, minutesOf, timeOf, type Locale } from '@presence/domain';
import { calendarFeed, type FeedSeries } from '@presence/formats';
import { associationOfToken, newAssociationToken } from '../../tokens/association-token';
import { hashOfToken } from '../../tokens/opaque-token';
import { Tenant } from '../../database/tenant';
import type { FeedText } from '../../http/feed.interceptor';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';
import { PAPERS_TEXTS } from '../texts/papers';
import { VolunteerFeedRow } from '../volunteer-feed.entity';
import { feedLines, readerOf, type FeedLine, type FeedReader } from './feed.queries';

const REFRESH_HOURS = 1;

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
      return {
        body,
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
        cache: 'private',
      };
    });
  }

  private text({ locale, slug, associationName }: FeedReader, lines: readonly FeedLine[]): string {
    const link = dashboardLink(this.settings, locale, `${slug}/ma-semaine`);
    const uidDomain = new URL(this.settings.PUBLIC_URL).hostname;
    // The feed's own address is its key: it is not written into what it opens.
    const feed = {
      name: `Présence – ${associationName}`,
      description: '',
      url: link,
      uidDomain,
      refreshHours: REFRESH_HOURS,
      language: locale,
    };
    return calendarFeed(
      feed,
      lines.map((line) => entry(line, locale, link)),
    );
  }

  private address(token: string): string {
    return new URL(`/feeds/volunteers/${token}.ics`, this.settings.PUBLIC_URL).href;
  }
}

function entry(
  { kind, groupName, start, minutes, publicWord, version, ...line }: FeedLine,
  locale: Locale,
  url: string,
): FeedSeries {
  const endTime = timeOf(Math.min(minutesOf(start) + minutes, 1439));
  return {
    uid: line.id,
    summary: kind === null ? (groupName ?? '') : PAPERS_TEXTS[locale].calendarTitles[kind],
    description: '',
    location: '',
    url,
    conferenceUrl: null,
    rule: null,
    timing: null,
    sessions: [
      {
        ...line,
        originalStart: null,
        startTime: start,
        endTime,
        publicWord,
        location: '',
        sequence: version,
      },
    ],
  };
}
