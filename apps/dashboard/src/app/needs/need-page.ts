import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { paths, PersonView } from '@presence/contract';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { FillingOpener } from '../rotas/filling/filling-opener';
import { NeedForm } from './need-form';
import { peopleRead } from '../pulse/people-read';

/** A need to add to a person, or to change. */
@Component({
  selector: 'p-need-page',
  imports: [NeedForm, PageHead, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head [title]="title()" [line]="name()" [back]="back()" />
    <p-read-state [of]="person" />
    @if (shown(); as person) {
      @if (!needId() || need()) {
        <p-need-form [person]="person" [need]="need()" (saved)="leave()" (adopted)="readAgain()" />
      }
    }
  `,
})
export class NeedPage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly filling = inject(FillingOpener);

  readonly personId = input.required<string>();
  readonly needId = input<string>();

  protected readonly person = peopleRead((id) => paths.person(id, this.personId()), PersonView);
  protected readonly shown = this.person.shown;
  protected readonly need = computed(
    () => this.shown()?.needs.find(({ id }) => id === this.needId()) ?? null,
    // A person read again leaves what is being typed of an unchanged need.
    { equal: (one, other) => one?.id === other?.id && one?.version === other?.version },
  );
  protected readonly title = computed(() =>
    this.needId()
      ? $localize`:@@needs.edit:Modifier le besoin`
      : $localize`:@@needs.new:Nouveau besoin`,
  );
  protected readonly name = computed(() => {
    const shown = this.shown();
    return shown ? `${shown.firstName} ${shown.lastName}`.trim() : '';
  });
  protected readonly back = computed(() => [
    '/',
    this.current.slug(),
    'personnes',
    this.personId(),
  ]);

  protected readAgain(): void {
    this.person.reload();
  }

  protected async leave(): Promise<void> {
    const { id, branchId } = this.shown() ?? { id: this.personId() };
    await this.router.navigate(this.back());
    const fill = await this.announcer.offer(
      $localize`:@@needs.saved:Besoin enregistré.`,
      $localize`:@@rotas.fill:Combler les trous`,
    );
    if (fill) await this.filling.open({ personId: id, branchId });
  }
}
