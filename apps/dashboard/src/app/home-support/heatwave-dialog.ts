import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { HeatwavePreview, HeatwavePreviewQuery } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { readAgainOnDepartures } from '../pulse/read-again';
import { HomeSupportApi } from './home-support-api';

type HeatwaveQuestion = { preview: HeatwavePreview; days: HeatwavePreviewQuery };

/** What starting or ending the heatwave round does, for whom and how long; asked once before it is done. */
@Component({
  selector: 'p-heatwave-dialog',
  imports: [DialogFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-dialog-frame [heading]="title" [action]="action" scrolls (confirmed)="close(true)">
      @for (line of lines(); track $index) {
        <p>{{ line }}</p>
      }
      <ul>
        @for (line of people(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
    </p-dialog-frame>
  `,
})
export class HeatwaveDialog extends Dialog<HeatwaveQuestion, boolean> {
  private readonly locale = injectLocale();
  private readonly api = inject(HomeSupportApi);
  private readonly preview = signal(this.data.preview);
  private readonly starts = this.data.days.from !== undefined;

  protected readonly title = this.starts
    ? $localize`:@@homeSupport.heatwaveAsk:Lancer la ronde de canicule ?`
    : $localize`:@@homeSupport.heatwaveStop:Arrêter la ronde de canicule ?`;
  protected readonly action = this.starts
    ? $localize`:@@homeSupport.startHeatwave:Lancer la ronde de canicule`
    : $localize`:@@homeSupport.stopHeatwave:Arrêter la ronde`;
  protected readonly lines = computed(() => this.linesOf());
  protected readonly people = computed(() =>
    this.preview().people.map((person) => this.personInWords(person)),
  );

  constructor() {
    super();
    readAgainOnDepartures(() => {
      this.preview.update((preview) => ({ ...preview, people: [] }));
      void this.api.previewHeatwave(this.data.days).then((preview) => this.preview.set(preview));
    });
  }

  private linesOf(): string[] {
    const { peopleCount, covered, comes, goes, volunteers } = this.preview();
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
