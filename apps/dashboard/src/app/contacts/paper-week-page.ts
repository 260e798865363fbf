import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PaperWeek, paths } from '@presence/contract';
import { type Locale, addDays, dateInWords, mondayBefore, timesInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { ReadState } from '../page/read-state';
import { KIND_LABELS } from './outcome-labels';
import { peopleRead } from '../pulse/people-read';

/** A person's week in large print, one page to be printed: first names and times only. */
@Component({
  selector: 'p-paper-week-page',
  imports: [MatButton, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-week-page.html',
  styleUrl: './paper-week-page.scss',
})
export class PaperWeekPage {
  private readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  private readonly document = inject(DOCUMENT);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  readonly personId = input.required<string>();
  readonly semaine = input<string>();

  protected readonly association = this.current.name;
  protected readonly from = computed(() => {
    const asked = this.semaine();
    return mondayBefore(
      asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) && Number.isFinite(Date.parse(asked))
        ? asked
        : this.clock.today(),
    );
  });
  protected readonly week = peopleRead(
    (id) => ({ url: paths.paperWeek(id, this.personId()), params: { from: this.from() } }),
    PaperWeek,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.week.shown;
  protected readonly days = computed(() => {
    const contacts = this.shown()?.contacts ?? [];
    return [...new Set(contacts.map(({ date }) => date))].map((date) => ({
      date: dateInWords(date, this.locale),
      contacts: contacts
        .filter((contact) => contact.date === date)
        .map((contact) => ({
          id: contact.id,
          kind: KIND_LABELS[contact.kind],
          names: new Intl.ListFormat(this.locale).format(contact.volunteers),
          times: timesOf(contact, this.locale),
        })),
    }));
  });

  protected readonly firstDay = computed(() => dateInWords(this.from(), this.locale));

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected turn(days: number): void {
    this.address.change({ semaine: addDays(this.from(), days) });
  }
}

function timesOf(
  { start, durationMinutes }: PaperWeek['contacts'][number],
  locale: Locale,
): string {
  const [hours = 0, minutes = 0] = start.split(':').map(Number);
  const end = hours * 60 + minutes + durationMinutes;
  const two = (number: number) => String(number).padStart(2, '0');
  return timesInWords(start, `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`, locale);
}
