import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { ClosureView } from '@presence/contract';
import type { ClosureScope } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { PageHead } from '../page/page-head';
import { countsInWords, SCOPE_WORDS } from './closure-labels';
import { ClosureForm } from './form/closure-form';
import { mayCloseBy } from './may-close';

const scopeOf = (word: string): ClosureScope | undefined =>
  (SCOPE_WORDS as Readonly<Record<string, ClosureScope>>)[word];

/** A closure to fill in. The address may say what is to be closed: `?quoi=lieu&lequel=…`. */
@Component({
  selector: 'p-new-closure-page',
  imports: [ClosureForm, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head
      title="Nouvelle fermeture"
      i18n-title="@@closures.new"
      line="Un lieu en travaux, un groupe en vacances : les séances de ces dates s’annulent, se déplacent ou se maintiennent d’un seul geste, et tout revient si vous rouvrez."
      i18n-line="@@closures.newLine"
      [back]="list()"
    />
    @if (scope(); as scope) {
      <p-closure-form
        [mayClose]="mayClose()"
        [scope]="scope"
        [closedId]="scope === asked() ? lequel() : ''"
        (saved)="leave($event)"
      />
    } @else {
      <p i18n="@@closures.notAllowed">
        Votre rôle ne permet pas de fermer un lieu ni un groupe. Demandez à une personne qui
        coordonne l’association.
      </p>
    }
  `,
})
export class NewClosurePage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  readonly quoi = input('', { transform: (word: string | undefined) => word ?? '' });
  readonly lequel = input('', { transform: (id: string | undefined) => id ?? '' });

  protected readonly mayClose = computed(() =>
    mayCloseBy((...roles) => this.current.may(...roles)),
  );
  protected readonly asked = computed(() => scopeOf(this.quoi()));
  protected readonly scope = computed<ClosureScope | undefined>(() => {
    const asked = this.asked();
    const may = this.mayClose();
    return asked && may.includes(asked) ? asked : may.includes('VENUE') ? 'VENUE' : may[0];
  });
  protected readonly list = computed(() => ['/', this.current.slug(), 'fermetures']);

  protected async leave(closure: ClosureView): Promise<void> {
    this.announcer.say(
      $localize`:@@closures.saved:Fermeture enregistrée. ${countsInWords(closure)}:COUNTS:.`,
    );
    await this.router.navigate(this.list());
  }
}
