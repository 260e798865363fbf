import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ConsentView, PersonView } from '@presence/contract';
import { dateIn, shortDateInWords } from '@presence/domain';
import { FormSection } from '../../forms/form-section';
import { Announcer } from '../../page/announcer';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { FillingOpener } from '../../rotas/filling/filling-opener';
import { GIVER_LABELS, KIND_LABELS, MEANS_LABELS } from '../people-labels';

/** What the person said yes to, when and how; what was withdrawn stays readable. */
@Component({
  selector: 'p-consents-panel',
  imports: [FormSection, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consents-panel.html',
  styleUrl: '../../forms/panel.scss',
})
export class ConsentsPanel {
  private readonly openDialog = injectOpenDialog();
  private readonly announcer = inject(Announcer);
  private readonly filling = inject(FillingOpener);
  private readonly locale = injectLocale();

  readonly person = input.required<PersonView>();
  readonly changed = output<PersonView>();

  protected readonly lines = computed(() =>
    this.person().consents.map((consent) => ({
      consent,
      scope: consent.scope.map((kind) => KIND_LABELS[kind]).join(', '),
      given: shortDateInWords(consent.givenOn, this.locale),
      giver: GIVER_LABELS[consent.givenBy],
      means: MEANS_LABELS[consent.means],
      withdrawn:
        consent.withdrawnAt &&
        shortDateInWords(
          dateIn(this.person().timeZone, new Date(consent.withdrawnAt)),
          this.locale,
        ),
    })),
  );

  protected async record(): Promise<void> {
    const load = () => import('./consent-dialog').then(({ ConsentDialog }) => ConsentDialog);
    this.take(await this.openDialog(load, this.person(), { width: '32rem' }));
  }

  /** The time of the volunteers that a withdrawal frees is offered to others. */
  protected async withdraw(consent: ConsentView): Promise<void> {
    const load = () =>
      import('./withdrawal-dialog').then(({ WithdrawalDialog }) => WithdrawalDialog);
    const person = await this.openDialog(load, consent, { width: '32rem' });
    if (!person) return;
    this.take(person);
    const fill = await this.announcer.offer(
      $localize`:@@people.consentWithdrawn:Consentement retiré. Le temps libéré peut servir à d’autres.`,
      $localize`:@@rotas.fill:Combler les trous`,
    );
    if (fill) await this.filling.open({ branchId: person.branchId });
  }

  private take(person: PersonView | undefined): void {
    if (person) this.changed.emit(person);
  }
}
