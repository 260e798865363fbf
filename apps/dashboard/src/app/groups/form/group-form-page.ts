import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { paths } from '@presence/contract';
import { Group } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { Announcer } from '../../page/announcer';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { associationRead } from '../../associations/association-read';
import { GroupForm } from './group-form';
import { Surroundings } from '../surroundings';

/** A group to describe, or to describe again. */
@Component({
  selector: 'p-group-form-page',
  imports: [GroupForm, PageHead, ReadState],
  providers: [Surroundings],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head [title]="shown()?.name ?? newTitle" [line]="line()" [back]="back()" />
    @if (groupId()) {
      <p-read-state [of]="group" />
    }
    @if (!groupId() || shown()) {
      <p-group-form
        [group]="shown() ?? null"
        (saved)="leave($event)"
        (adopted)="group.set($event)"
      />
    }
  `,
})
export class GroupFormPage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  readonly groupId = input<string>();

  protected readonly newTitle = $localize`:@@groups.new:Nouveau groupe`;
  protected readonly line = computed(() =>
    this.groupId()
      ? ''
      : $localize`:@@groups.newLine:Rien n’est public tant que vous n’avez pas publié la fiche. Vous pourrez tout compléter plus tard.`,
  );
  protected readonly group = associationRead((association) => {
    const id = this.groupId();
    return id && paths.group(association, id);
  }, Group);
  protected readonly shown = this.group.shown;
  protected readonly back = computed(() => {
    const id = this.groupId();
    return ['/', this.current.slug(), 'groupes', ...(id === undefined ? [] : [id])];
  });

  protected async leave({ id }: Group): Promise<void> {
    this.announcer.say($localize`:@@groups.saved:Groupe enregistré.`);
    await this.router.navigate(['/', this.current.slug(), 'groupes', id]);
  }
}
