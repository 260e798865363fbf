import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { HeatwavePreview, HeatwavePreviewQuery } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { injectLocale } from '../page/locale';

/** What starting or ending the heatwave round does, for whom and how long; asked once before it is done. */
@Component({
  selector: 'p-heatwave-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle>{{ title }}</h2>
    <mat-dialog-content tabindex="0">
      @for (line of lines; track $index) {
        <p>{{ line }}</p>
      }
      <ul>
        @for (line of people; track $index) {
          <li>{{ line }}</li>
        }
      </ul>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [matDialogClose]="false" i18n="@@page.keep">
        Ne rien changer
      </button>
      <button matButton="filled" type="button" [matDialogClose]="true">{{ action }}</button>
    </mat-dialog-actions>
  `,
})
export class HeatwaveDialog {
  private readonly data = inject<{ preview: HeatwavePreview; days: HeatwavePreviewQuery }>(
    MAT_DIALOG_DATA,
  );
  private readonly locale = injectLocale();
  private readonly starts = this.data.days.from !== undefined;

  protected readonly title = this.starts
    ? $localize`:@@homeSupport.heatwaveAsk:Lancer la ronde de canicule ?`
    : $localize`:@@homeSupport.heatwaveStop:Arrêter la ronde de canicule ?`;
  protected readonly action = this.starts
    ? $localize`:@@homeSupport.startHeatwave:Lancer la ronde de canicule`
    : $localize`:@@homeSupport.stopHeatwave:Arrêter la ronde`;
  protected readonly lines = this.linesOf();
  protected readonly people = this.data.preview.people.map((person) => this.personInWords(person));

  private linesOf(): string[] {
    const { peopleCount, covered, comes, goes, volunteers } = this.data.preview;
    const { from, until } = this.data.days;
    if (peopleCount === 0)
      return [
        $localize`:@@homeSupport.heatwaveNobody:La ronde ne compte encore personne : notez-la dans un besoin d’appel.`,
      ];
    if (from === undefined)
      return [
        $localize`:@@homeSupport.heatwaveGoes:${goes}:GOES: appels prévus sont retirés, ${volunteers}:VOLUNTEERS: bénévoles sont prévenus, ${covered}:STAYS: appels restent.`,
      ];
    const first = dateInWords(from, this.locale);
    return [
      until === undefined
        ? $localize`:@@homeSupport.heatwaveOpen:À partir du ${first}:FIRST:, jusqu’à ce que vous l’arrêtiez : ${peopleCount}:PEOPLE: personnes, un appel par jour pour chacune.`
        : $localize`:@@homeSupport.heatwaveFor:Du ${first}:FIRST: au ${dateInWords(until, this.locale)}:LAST: : ${peopleCount}:PEOPLE: personnes, un appel par jour pour chacune.`,
      $localize`:@@homeSupport.heatwaveCounts:Dans les roulements publiés, ${covered}:COVERED: appels ont déjà quelqu’un et ${comes}:COMES: sont à trouver.`,
    ];
  }

  private personInWords({
    name,
    branchName,
    covered,
    comes,
    goes,
  }: HeatwavePreview['people'][number]): string {
    const branch = branchName ?? $localize`:@@homeSupport.noBranch:sans antenne`;
    return this.starts
      ? $localize`:@@homeSupport.heatwavePerson:${name}:NAME:, ${branch}:BRANCH: : ${covered}:COVERED: appels couverts sur ${covered + comes}:WANTED:`
      : $localize`:@@homeSupport.heatwavePersonGoes:${name}:NAME:, ${branch}:BRANCH: : ${goes}:GOES: appels retirés, ${covered}:STAYS: restent`;
  }
}
