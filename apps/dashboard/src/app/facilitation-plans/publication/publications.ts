import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PlanPublicationUndone, PlanPublicationView } from '@presence/contract';
import { colon, shortDateInWords } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { CurrentAssociation } from '../../associations/current-association';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { InView } from '../../forms/in-view';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { SessionLine } from '../../sessions/session-line';
import { FacilitationPlansApi } from '../facilitation-plans-api';

/** What was published of the period, each to be taken back as one act. */
@Component({
  selector: 'p-publications',
  imports: [InView, MatButton, SessionLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './publications.html',
  styleUrl: './publications.scss',
})
export class Publications {
  private readonly api = inject(FacilitationPlansApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly colon = colon(this.locale);
  protected readonly slug = inject(CurrentAssociation).slug;

  readonly publications = input.required<readonly PlanPublicationView[]>();
  readonly changed = output();
  /** The last undoing, where sessions stayed as they were changed since. */
  protected readonly undone = signal<PlanPublicationUndone | null>(null);
  protected readonly lines = computed(() =>
    this.publications().map((publication) => {
      const date = shortDateInWords(this.clock.dateOf(publication.publishedAt), this.locale);
      const { publishedBy } = publication;
      return {
        publication,
        words: $localize`:@@plan.publishedOn:Publié le ${date}:DATE: par ${publishedBy}:NAME:`,
        undo: $localize`:@@plan.undoLabel:Reprendre ce qui a été publié le ${date}:DATE:`,
      };
    }),
  );

  protected async undo(publication: PlanPublicationView): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@plan.undoTitle:Reprendre cette publication ?`,
      text: $localize`:@@plan.undoText:Chaque séance retrouve qui l’animait avant, sauf celles auxquelles quelqu’un a répondu ou que quelqu’un a changées depuis. Les personnes déjà prévenues reçoivent un mail. Vos choix reviennent en préparation.`,
      action: $localize`:@@plan.undo:Reprendre`,
    });
    if (!agreed) return;
    this.undone.set(null);
    try {
      const undone = await this.api.undo(publication);
      const { restoredCount } = undone;
      this.announcer.say(
        restoredCount === 1
          ? $localize`:@@plan.undoneOne:C’est repris : 1 séance est comme avant.`
          : $localize`:@@plan.undoneMany:C’est repris : ${restoredCount}:COUNT: séances sont comme avant.`,
      );
      if (undone.left.length > 0) this.undone.set(undone);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.changed.emit();
  }
}
