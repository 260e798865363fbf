import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PageHead } from '../page/page-head';
import { NotFound } from './not-found';

@Component({
  selector: 'p-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NotFound],
  template: '<p-not-found />',
})
export class NotFoundPage {
  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@notFound.pageTitle:Page introuvable`,
      description: '',
      path: '/',
      indexed: false,
    });
  }
}
