import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { MyContactLine, MyDay } from '@presence/contract';
import { dateInWords, timeInWords } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { dateIn } from '../page/when';
import { KIND_ICONS, KIND_TEXTS } from './outcome-words';

type Ask = {
  id: string;
  link: readonly unknown[];
  contact: string | null;
  what: string;
  why: string;
};

/** A volunteer's own calls and visits of today and tomorrow, after what waits for their answer. */
@Component({
  selector: 'p-my-day',
  imports: [MatAnchor, MatIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-day.html',
  styleUrl: './my-day.scss',
})
export class MyDayLines {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  readonly of = input.required<MyDay>();

  protected readonly week = computed(() => ['/', this.current.slug(), 'ma-semaine']);
  private readonly today = dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  protected readonly lines = computed(() => {
    const toTell = new Set(this.of().toTell.map(({ contactId }) => contactId));
    return this.of().contacts.map((contact) => ({
      contact,
      icon: KIND_ICONS[contact.kind],
      when: this.when(contact),
      waits: contact.answer === 'WAITING' && !contact.told && !toTell.has(contact.contactId),
      toTell: toTell.has(contact.contactId),
    }));
  });
  protected readonly asks = computed<Ask[]>(() => {
    const { toTell, toAccept, coverRequests } = this.of();
    const asks: Ask[] = toTell.map((contact) => ({
      id: contact.contactId,
      link: this.week(),
      contact: contact.contactId,
      what: $localize`:@@contacts.homeTell:Comment cela s’est-il passé avec ${contact.firstName}:NAME: ?`,
      why: this.when(contact),
    }));
    if (toAccept.next)
      asks.push({
        id: 'accept',
        link: this.week(),
        contact: toAccept.next.contactId,
        what:
          toAccept.count === 1
            ? $localize`:@@contacts.homeAcceptOne:Un contact à accepter`
            : $localize`:@@contacts.homeAccept:${toAccept.count}:COUNT: contacts à accepter`,
        why: $localize`:@@contacts.homeAcceptWhy:${toAccept.next.firstName}:NAME:, ${this.when(toAccept.next)}:WHEN:`,
      });
    if (coverRequests.next)
      asks.push({
        id: 'cover',
        link: ['/', this.current.slug(), 'remplacements'],
        contact: null,
        what:
          coverRequests.count === 1
            ? $localize`:@@contacts.homeRelayOne:Quelqu’un cherche un relais`
            : $localize`:@@contacts.homeRelay:${coverRequests.count}:COUNT: relais sont cherchés`,
        why: $localize`:@@contacts.homeRelayWhy:${this.when(coverRequests.next)}:WHEN:. Répondez seulement si cela vous convient.`,
      });
    return asks;
  });

  /** "aujourd’hui, 10 h · Appel" */
  private when({ date, start, kind }: Omit<MyContactLine, 'firstName'>): string {
    return `${this.day(date)}, ${timeInWords(start, this.locale)} · ${KIND_TEXTS[kind]}`;
  }

  private day(date: string): string {
    const days = Math.round((Date.parse(date) - Date.parse(this.today)) / 86_400_000);
    if (days === 0) return $localize`:@@contacts.onToday:aujourd’hui`;
    if (days === 1) return $localize`:@@contacts.onTomorrow:demain`;
    return days === -1 ? $localize`:@@contacts.onYesterday:hier` : dateInWords(date, this.locale);
  }
}
