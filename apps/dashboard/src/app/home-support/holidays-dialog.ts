import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { HomeSupportPreview } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';

/** What opening or closing public holidays does to published rotas, shown before it is done. */
@Component({
  selector: 'p-holidays-dialog',
  imports: [DialogFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-dialog-frame
      heading="Ce qui change aux roulements publiés"
      i18n-heading="@@homeSupport.holidaysAsk"
      keep="Continuer la saisie"
      i18n-keep="@@needs.goOn"
      action="Enregistrer et appliquer"
      i18n-action="@@needs.saveAnyway"
      scrolls
      (confirmed)="close(true)"
    >
      @if (days.length > 0) {
        <p i18n="@@homeSupport.holidaysGo">Sont annulés :</p>
        <ul>
          @for (day of days; track day) {
            <li>{{ day }}</li>
          }
        </ul>
        <p>
          <ng-container i18n="@@homeSupport.holidaysTold">{volunteers, plural,
            =1 {1 bénévole en est prévenu par courriel.}
            other {{{ volunteers }} bénévoles en sont prévenus par courriel.}
          }</ng-container>
        </p>
      }
      @if (comes > 0) {
        <p>
          <ng-container i18n="@@homeSupport.holidaysCome">{comes, plural,
            =1 {1 contact s’ajoute, sans bénévole pour l’instant.}
            other {{{ comes }} contacts s’ajoutent, sans bénévole pour l’instant.}
          }</ng-container>
        </p>
      }
    </p-dialog-frame>
  `,
})
export class HolidaysDialog extends Dialog<HomeSupportPreview, boolean> {
  private readonly locale = injectLocale();
  private readonly preview = this.data;
  protected readonly volunteers = this.preview.volunteers;
  protected readonly comes = this.preview.comes;
  protected readonly days = this.preview.days.map(({ date, name, contacts }) => {
    const day = [dateInWords(date, this.locale), name && `(${name[this.locale]})`]
      .filter(Boolean)
      .join(' ');
    return contacts === 1
      ? $localize`:@@homeSupport.holidayOne:${day}:DAY: : 1 contact`
      : $localize`:@@homeSupport.holidayMany:${day}:DAY: : ${contacts}:COUNT: contacts`;
  });
}
