import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHead } from '../page/page-head';

@Component({
  selector: 'p-settings-page',
  imports: [PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<p-page-head i18n-title="@@settings.title" title="Réglages" />',
})
export class SettingsPage {}
