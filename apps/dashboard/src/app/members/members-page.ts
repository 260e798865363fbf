import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHead } from '../page/page-head';

@Component({
  selector: 'p-members-page',
  imports: [PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<p-page-head i18n-title="@@members.title" title="Équipe" />',
})
export class MembersPage {}
