import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { MyVolunteerTime, paths } from '@presence/contract';
import { AUTHORED_LOCALE, shortDateInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { associationRead } from '../associations/association-read';
import { Empty } from '../page/empty';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { CurrentAssociation } from '../associations/current-association';
import { AddedTimePanel } from './added/added-time-panel';
import { CERTIFICATE_TEXTS } from './certificate-texts';
import { certificateYears } from './certificate-years';
import { formatQuantity } from './volunteer-time-labels';

/** One's own hours of a year, as a certificate to print. The year stands in the address. */
@Component({
  selector: 'p-my-hours-page',
  imports: [
    AddedTimePanel,
    Empty,
    MatAnchor,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-hours-page.html',
  styleUrl: './my-hours-page.scss',
})
export class MyHoursPage {
  private readonly document = inject(DOCUMENT);
  private readonly current = inject(CurrentAssociation);
  private readonly today = inject(AssociationClock).today();
  protected readonly address = pageAddress();
  protected readonly years = certificateYears();
  private readonly thisYear = this.years[0] ?? 0;

  readonly annee = input<string>();
  protected readonly year = computed(
    () => this.years.find((year) => String(year) === this.annee()) ?? this.thisYear,
  );
  protected readonly time = associationRead(
    (id) => ({
      url: paths.myVolunteerTime(id),
      params: { from: `${this.year()}-01`, until: `${this.year()}-12` },
    }),
    MyVolunteerTime,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.time.shown;
  protected readonly entersForOthers = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR'),
  );
  protected readonly team = ['/', this.current.slug(), 'heures-equipe'];
  protected readonly texts = CERTIFICATE_TEXTS;
  protected readonly running = computed(() => this.year() === this.thisYear);

  /** Of a year that is not over, the certificate speaks until today. */
  protected readonly lastDay = computed(() =>
    shortDateInWords(this.running() ? this.today : `${this.year()}-12-31`, AUTHORED_LOCALE, true),
  );

  protected readonly quantity = (amount: number) => formatQuantity(amount, AUTHORED_LOCALE);

  protected print(): void {
    this.document.defaultView?.print();
  }
}
