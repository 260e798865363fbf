import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';

/** Stands in place of a page that does not exist, or is not for who wants it: the route says which. */
@Component({
  selector: 'p-dead-end-page',
  imports: [Empty, MatAnchor, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1>{{ heading() }}</h1>
    <p-empty icon="info" [text]="text()">
      <a matButton="filled" [routerLink]="['/', slug(), 'aujourdhui']" i18n="@@page.missingHome"
        >Revenir à aujourd’hui</a
      >
    </p-empty>
  `,
  styles: ':host { display: grid; gap: var(--p-space-5); }',
})
export class DeadEndPage {
  protected readonly slug = inject(CurrentAssociation).slug;
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
}
