import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { Association } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';
import { AccountForm } from './account-form';
import { AssociationFacts } from './association-facts';
import { AssociationForm } from './association-form';
import { BranchesPanel } from './branches-panel';
import { LoginSessionsPanel } from './login-sessions-panel';
import { PasswordForm } from './password-form';
import { RemindersPanel } from './reminders-panel';
import { ThemePanel } from './theme-panel';

@Component({
  selector: 'p-settings-page',
  imports: [
    AccountForm,
    AssociationFacts,
    AssociationForm,
    BranchesPanel,
    LoginSessionsPanel,
    MatAnchor,
    PageHead,
    PasswordForm,
    ReadState,
    RemindersPanel,
    RouterLink,
    ThemePanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  private readonly current = inject(CurrentAssociation);

  protected readonly supports = computed(() => this.current.may('ADMINISTRATOR', 'COORDINATOR'));
  /** Whoever may lead sessions. */
  protected readonly leads = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  protected readonly administers = computed(() => this.current.may('ADMINISTRATOR'));
  protected readonly association = associationRead(paths.association, Association);
  protected readonly shown = this.association.shown;
}
