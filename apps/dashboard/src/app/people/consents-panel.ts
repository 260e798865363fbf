import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { ConsentView, PersonView } from '@presence/contract';
import { shortDateInWords } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { dateIn } from '../page/when';
import { FillingOpener } from '../rotas/filling/filling-opener';
import { GIVER_TEXTS, KIND_TEXTS, MEANS_TEXTS } from './people-terms';

/** What the person said yes to, when and how; what was withdrawn stays readable. */
@Component({
  selector: 'p-consents-panel',
  imports: [FormSection, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consents-panel.html',
  styleUrl: './panel.scss',
})
export class ConsentsPanel {
  private readonly dialog = inject(MatDialog);
  private readonly announcer = inject(Announcer);
  private readonly filling = inject(FillingOpener);
  private readonly locale = injectLocale();

  readonly person = input.required<PersonView>();
  readonly changed = output<PersonView>();

  protected readonly lines = computed(() =>
    this.person().consents.map((consent) => ({
      consent,
      scope: consent.scope.map((kind) => KIND_TEXTS[kind]).join(', '),
      given: shortDateInWords(consent.givenOn, this.locale),
      giver: GIVER_TEXTS[consent.givenBy],
      means: MEANS_TEXTS[consent.means],
      withdrawn:
        consent.withdrawnAt &&
        shortDateInWords(
          dateIn(this.person().timeZone, new Date(consent.withdrawnAt)),
          this.locale,
        ),
    })),
  );

  protected async record(): Promise<void> {
    const { ConsentDialog } = await import('./consent-dialog');
    this.take(
      await firstValueFrom(
        this.dialog
          .open<unknown, PersonView, PersonView>(ConsentDialog, {
            data: this.person(),
            width: '32rem',
          })
          .afterClosed(),
      ),
    );
  }

  /** The time of the volunteers that a withdrawal frees is offered to others. */
  protected async withdraw(consent: ConsentView): Promise<void> {
    const { WithdrawalDialog } = await import('./withdrawal-dialog');
    const person = await firstValueFrom(
      this.dialog
        .open<unknown, ConsentView, PersonView>(WithdrawalDialog, {
          data: consent,
          width: '32rem',
        })
        .afterClosed(),
    );
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
