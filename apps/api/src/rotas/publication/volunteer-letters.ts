import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { NotificationsService } from '../../notifications/notifications.service';
import { Announcements } from './announcements';

/** What volunteers are told by mail of their contacts: it says when and what, and nothing of the people. */
@Injectable()
export class VolunteerLetters {
  constructor(
    private readonly notices: NotificationsService,
    private readonly announcements: Announcements,
  ) {}

  /** Their own part of a rota just published; returns how many are told. */
  async part(rotaId: Id, volunteerIds: readonly Id[]): Promise<number> {
    const concerned = await this.announcements.inRota(rotaId, volunteerIds);
    await this.notices.tell('ROTA_PART', concerned, { id: rotaId });
    return concerned.length;
  }

  /**
   * That something changed for them: the mail marks what came, moved and went since they were last told, and is not
   * sent where in the end nothing did. No reason is given.
   */
  async changed(volunteerIds: readonly Id[]): Promise<void> {
    await this.notices.tell('WEEK_CHANGED', volunteerIds);
  }

  /** That a volunteer knows of these contacts as they are now, by an act of their own: no mail tells them. */
  async knows(volunteerId: Id, contactIds: readonly Id[]): Promise<void> {
    await this.announcements.note(volunteerId, contactIds);
  }
}
