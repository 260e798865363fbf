import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { paths } from '@presence/contract';
import { colon, DatedRate, shortDateInWords } from '@presence/domain';
import { associationList } from '../associations/association-read';
import { Confirmation } from '../forms/dialogs/confirmation';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { RateForm } from './rate-form';
import { VolunteerTimeApi } from './volunteer-time-api';
import { formatEuros, rateSubject } from './volunteer-time-labels';

/** The values that the association chose, each from a day on; a wrong one is removed and given anew. */
@Component({
  selector: 'p-rates-panel',
  imports: [MatButton, RateForm, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rates-panel.html',
  styleUrl: './rates-panel.scss',
})
export class RatesPanel {
  private readonly api = inject(VolunteerTimeApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly locale = injectLocale();
  protected readonly colon = colon(this.locale);

  readonly changed = output();
  protected readonly adding = signal(false);
  protected readonly rates = associationList(paths.rates, DatedRate);

  protected readonly subject = rateSubject;
  protected readonly amount = ({ amount }: DatedRate) => formatEuros(amount, this.locale);
  protected readonly since = ({ from }: DatedRate) => shortDateInWords(from, this.locale, true);
  protected readonly removeLabel = (rate: DatedRate) =>
    $localize`:@@volunteerTime.removeRateOf:Retirer ${rateSubject(rate)}:SUBJECT:, à partir du ${this.since(rate)}:DATE:`;

  protected added(): void {
    this.adding.set(false);
    this.announcer.say($localize`:@@volunteerTime.rateAdded:Montant ajouté.`);
    this.reread();
  }

  protected async remove(rate: DatedRate): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@volunteerTime.removeRateTitle:Retirer ce montant ?`,
      text: $localize`:@@volunteerTime.removeRateText:${rateSubject(rate)}:SUBJECT:, ${this.amount(rate)}:AMOUNT: à partir du ${this.since(rate)}:DATE:. Les heures de ces dates prendront le montant d’avant, ou n’auront plus de valeur.`,
      action: $localize`:@@volunteerTime.removeRate:Retirer`,
    });
    if (!agreed) return;
    try {
      await this.api.removeRate(rate);
      this.announcer.say($localize`:@@volunteerTime.rateRemoved:Montant retiré.`);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.reread();
  }

  private reread(): void {
    this.rates.reload();
    this.changed.emit();
  }
}
