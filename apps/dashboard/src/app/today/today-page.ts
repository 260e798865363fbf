import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHead } from '../page/page-head';

@Component({
  selector: 'p-today-page',
  imports: [PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<p-page-head i18n-title="@@today.title" title="Aujourd’hui" />',
})
export class TodayPage {}
