import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { VolunteerTimeAccounts } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { associationRead } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { lastYear, periodOf } from '../statistics/figures-view';
import { PeriodBar } from '../statistics/period-bar';
import { RatesPanel } from './rates-panel';
import { FUNCTION_LABELS, formatEuros, formatQuantity } from './volunteer-time-labels';

/** What volunteers gave, and what it is worth in the accounts. The period stands in the address. */
@Component({
  selector: 'p-volunteer-time-page',
  imports: [Empty, MatAnchor, PageHead, PeriodBar, RatesPanel, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './volunteer-time-page.html',
  styleUrl: './volunteer-time-page.scss',
})
export class VolunteerTimePage {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  private readonly usual = lastYear(inject(AssociationClock).today().slice(0, 7));
  protected readonly team = ['/', this.current.slug(), 'heures-equipe'];
  protected readonly figures = ['/', this.current.slug(), 'chiffres'];

  readonly de = input<string>();
  readonly a = input<string>();

  protected readonly period = computed(() => periodOf(this.de(), this.a(), this.usual));
  protected readonly accounts = associationRead(
    (id) => ({
      url: paths.volunteerTime(id),
      params: { from: this.period().from, until: this.period().until },
    }),
    VolunteerTimeAccounts,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.accounts.shown;
  protected readonly nobody: readonly never[] = [];
  protected readonly functionLabels = FUNCTION_LABELS;

  protected readonly euros = (amount: number) => formatEuros(amount, this.locale);
  /** A dash rather than 0 € for what has no rate. */
  protected readonly worth = (amount: number, unvalued: number) =>
    amount === 0 && unvalued > 0 ? '–' : this.euros(amount);
  protected readonly quantity = (amount: number) => formatQuantity(amount, this.locale);

  protected file(format: 'csv' | 'xlsx' | 'json'): string {
    const id = this.current.id();
    const { from, until } = this.period();
    const language = format === 'json' ? '' : `&language=${this.locale}`;
    return id
      ? `${paths.volunteerTimeFile(id, format)}?from=${from}&until=${until}${language}`
      : '';
  }
}
