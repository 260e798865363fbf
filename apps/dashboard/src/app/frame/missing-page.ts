import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CurrentAssociation } from '../associations/current-association';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { Empty } from '../page/empty';

@Component({
  selector: 'p-missing-page',
  imports: [Empty, MatAnchor, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1 i18n="@@page.missing">Page introuvable</h1>
    <p-empty icon="info" [text]="text">
      <a matButton="filled" [routerLink]="['/', slug(), 'aujourdhui']" i18n="@@page.missingHome"
        >Revenir à aujourd’hui</a
      >
    </p-empty>
  `,
  styles: ':host { display: grid; gap: var(--p-space-5); }',
})
export class MissingPage {
  protected readonly slug = inject(CurrentAssociation).slug;
  protected readonly text = PROBLEM_TEXTS.NOT_FOUND;
}
