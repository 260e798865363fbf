import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { NeedPreview } from '@presence/contract';
import { dateInWords, enumerate, shortDateInWords, timeInWords } from '@presence/domain';
import { injectLocale } from '../page/locale';

/** What saving a need does to the published rota, shown before it is done. */
@Component({
  selector: 'p-need-preview-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle i18n="@@needs.previewTitle">Ce que cela change au roulement publié</h2>
    <mat-dialog-content>
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
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [matDialogClose]="false" i18n="@@needs.goOn">
        Continuer la saisie
      </button>
      <button matButton="filled" type="button" [matDialogClose]="true" i18n="@@needs.saveAnyway">
        Enregistrer et appliquer
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: '../people/dialog.scss',
})
export class NeedPreviewDialog {
  private readonly locale = injectLocale();
  protected readonly preview = inject<NeedPreview>(MAT_DIALOG_DATA);
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
