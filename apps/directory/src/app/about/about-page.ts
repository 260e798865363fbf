import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../page/page-head';

@Component({
  selector: 'p-about-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './about-page.html',
})
export class AboutPage {
  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@about.title:À propos`,
      description: $localize`:@@about.description:Ce qu’est l’annuaire Présence, d’où viennent ses fiches et ce qu’il ne fait pas de vous.`,
      path: '/a-propos',
    });
  }
}
