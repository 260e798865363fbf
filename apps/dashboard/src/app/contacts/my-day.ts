import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { MyContactLine, MyDay } from '@presence/contract';
import { dateInWords, daysBetween, timeInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { KIND_ICONS, KIND_LABELS } from './outcome-labels';

/** A volunteer's own calls and visits of today and tomorrow, or the next one when it is later. */
@Component({
  selector: 'p-my-day',
  imports: [MatAnchor, MatIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-day.html',
  styleUrl: './my-day.scss',
})
export class MyDayLines {
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  readonly of = input.required<MyDay>();

  protected readonly week = computed(() => ['/', this.current.slug(), 'ma-semaine']);
  protected readonly lines = computed(() => {
    const { contacts, next } = this.of();
    const known = contacts.some(({ contactId }) => contactId === next?.contactId);
    const later = next && !known ? [{ ...next, told: false, toTell: false }] : [];
    return [...contacts, ...later].map((contact) => ({
      contact,
      icon: KIND_ICONS[contact.kind],
      when: this.when(contact),
      waits: contact.answer === 'WAITING' && !contact.told && !contact.toTell,
    }));
  });

  /** "aujourd’hui, 10 h · Appel" */
  private when({ date, start, kind }: MyContactLine): string {
    return `${this.day(date)}, ${timeInWords(start, this.locale)} · ${KIND_LABELS[kind]}`;
  }

  private day(date: string): string {
    const days = daysBetween(this.clock.today(), date);
    if (days === 0) return $localize`:@@contacts.onToday:aujourd’hui`;
    if (days === 1) return $localize`:@@contacts.onTomorrow:demain`;
    return days === -1 ? $localize`:@@contacts.onYesterday:hier` : dateInWords(date, this.locale);
  }
}
