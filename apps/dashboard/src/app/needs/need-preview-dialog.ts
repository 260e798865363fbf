import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { NeedPreview } from '@presence/contract';
import { dateInWords, enumerate, shortDateInWords, timeInWords } from '@presence/domain';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';

/** What saving a need does to the published rota, shown before it is done. */
@Component({
  selector: 'p-need-preview-dialog',
  imports: [DialogFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-dialog-frame
      heading="Ce que cela change au roulement publié"
      i18n-heading="@@needs.previewTitle"
      keep="Continuer la saisie"
      i18n-keep="@@needs.goOn"
      action="Enregistrer et appliquer"
      i18n-action="@@needs.saveAnyway"
      (confirmed)="close(true)"
    >
      @if (preview.stays > 0) {
        <p>
          <ng-container i18n="@@needs.stays">{preview.stays, plural,
            =1 {1 contact prévu reste tel quel.}
            other {{{ preview.stays }} contacts prévus restent tels quels.}
          }</ng-container>
        </p>
      }
      @if (goes.length > 0) {
        <p i18n="@@needs.goes">Ces contacts sont annulés :</p>
        <ul>
          @for (line of goes; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
      @if (comes.length > 0) {
        <p i18n="@@needs.comes">Ces contacts s’ajoutent, sans bénévole pour l’instant :</p>
        <ul>
          @for (line of comes; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
      }
    </p-dialog-frame>
  `,
  styleUrl: '../forms/dialogs/dialog-fields.scss',
})
export class NeedPreviewDialog extends Dialog<NeedPreview, boolean> {
  private readonly locale = injectLocale();
  protected readonly preview = this.data;
  protected readonly goes = this.preview.goes.map(({ date, start, volunteerNames }) =>
    [
      `${dateInWords(date, this.locale)}, ${timeInWords(start, this.locale)}`,
      enumerate(volunteerNames, this.locale),
    ]
      .filter(Boolean)
      .join(' – '),
  );
  protected readonly comes = this.preview.comes.map(({ weekOf, dates }) =>
    dates.length === 1 && dates[0]
      ? dateInWords(dates[0], this.locale)
      : $localize`:@@needs.weekOf:Semaine du ${shortDateInWords(weekOf, this.locale)}:DATE:`,
  );
}
