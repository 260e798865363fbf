import { ChangeDetectionStrategy, Component } from '@angular/core';
import { setPageStatus } from '../rendering/page-status';

/** Said where there is nothing, with ways to go on; the page then answers 404. */
@Component({
  selector: 'p-not-found',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page-width page">
      <h1 i18n="@@notFound.title">Cette page n’existe pas, ou plus</h1>
      <p class="lead" i18n="@@notFound.words">
        Le groupe a peut-être changé de nom ou cessé de se réunir. D’autres groupes se réunissent
        sans doute près de chez vous.
      </p>
      <p><a class="button" href="recherche" i18n="@@notFound.search">Chercher un groupe</a></p>
    </div>
  `,
})
export class NotFound {
  constructor() {
    setPageStatus(404);
  }
}
