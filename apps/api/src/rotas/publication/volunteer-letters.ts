import { Inject, Injectable } from '@nestjs/common';
import type { Id, Locale } from '@presence/domain';
import { hhmm } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import type { MailedContact } from '../../notifications/letters/appointment-words';
import { Mail } from '../../notifications/mail';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';

type Reader = {
  volunteerId: Id;
  email: string;
  locale: Locale;
  slug: string;
  associationName: string;
};

/** Mails to volunteers about their contacts. They say when and what, and nothing of the people. */
@Injectable()
export class VolunteerLetters {
  constructor(
    private readonly tenant: Tenant,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Their own part of a rota just published, with the hours they have to answer; answers how many were written to. */
  async part(rotaId: Id, volunteerIds: readonly Id[], hours: number): Promise<number> {
    const parts = await this.parts(volunteerIds, rotaId);
    const readers = (await this.readers(volunteerIds)).filter(({ volunteerId }) =>
      parts.has(volunteerId),
    );
    for (const reader of readers) {
      const parameters = {
        associationName: reader.associationName,
        contacts: parts.get(reader.volunteerId) ?? [],
        link: this.link(reader, 'ma-semaine'),
        hours,
      };
      await this.mail.send(
        { template: 'ROTA_PART', to: reader.email, locale: reader.locale, parameters },
        this.tenant.manager,
      );
    }
    return readers.length;
  }

  /** That something changed for them, and what they have from now on. No reason is given. */
  async changed(volunteerIds: readonly Id[]): Promise<void> {
    const parts = await this.parts(volunteerIds, null);
    for (const reader of await this.readers(volunteerIds)) {
      const parameters = {
        associationName: reader.associationName,
        contacts: parts.get(reader.volunteerId) ?? [],
        link: this.link(reader, 'ma-semaine'),
      };
      await this.mail.send(
        { template: 'ROTA_CHANGED', to: reader.email, locale: reader.locale, parameters },
        this.tenant.manager,
      );
    }
  }

  /** Asks whether they could take a contact over. */
  async askCover(volunteerIds: readonly Id[], contact: MailedContact): Promise<void> {
    for (const reader of await this.readers(volunteerIds)) {
      const parameters = {
        associationName: reader.associationName,
        contact,
        link: this.link(reader, 'remplacements'),
      };
      await this.mail.send(
        { template: 'COVER_ASKED', to: reader.email, locale: reader.locale, parameters },
        this.tenant.manager,
      );
    }
  }

  private link({ locale, slug }: Reader, page: string): string {
    return dashboardLink(this.settings, locale, `${slug}/${page}`);
  }

  private readers(volunteerIds: readonly Id[]): Promise<Reader[]> {
    return this.tenant.query<Reader>(
      `select o.id as "volunteerId", a.email, a.locale, s.slug, s.name as "associationName"
       from organiser o join account a on a.id = o.account_id join association s on s.id = o.association_id
       where o.id = any ($1) and o.left_at is null order by o.id`,
      [volunteerIds],
    );
  }

  /** The coming published contacts of each, of one rota or of all. */
  private async parts(
    volunteerIds: readonly Id[],
    rotaId: Id | null,
  ): Promise<Map<Id, MailedContact[]>> {
    const rows = await this.tenant.query<MailedContact & { volunteerId: Id }>(
      `select cv.volunteer_id as "volunteerId", c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes"
       from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
       where cv.volunteer_id = any ($1) and cv.held and cv.answer <> 'DECLINED' and c.starts_at > now() and ($2::uuid is null or c.rota_id = $2)
       order by c.starts_at`,
      [volunteerIds, rotaId],
    );
    const parts = new Map<Id, MailedContact[]>();
    for (const { volunteerId, ...contact } of rows)
      parts.set(volunteerId, [...(parts.get(volunteerId) ?? []), contact]);
    return parts;
  }
}
