import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { paths } from '@presence/contract';
import { HomeSupportSettings } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationRead } from '../associations/association-read';
import { HeatwavePanel } from './heatwave-panel';
import { HomeSupportForm } from './home-support-form';
import { PurgePanel } from './purge-panel';

/** How the association does its home support: delays, what volunteers see, what is kept, the heatwave. */
@Component({
  selector: 'p-home-support-page',
  imports: [HeatwavePanel, HomeSupportForm, PageHead, PurgePanel, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head
      i18n-title="@@homeSupport.title"
      title="Appels et visites"
      i18n-line="@@homeSupport.line"
      line="Ce qui vaut pour toute l’association."
      [back]="['/', current.slug(), 'reglages']"
    />
    <p-read-state [of]="settings" />
    @if (shown(); as shown) {
      <div class="all">
        <p-heatwave-panel [settings]="shown" (changed)="settings.set($event)" />
        <p-home-support-form
          [settings]="shown"
          [slug]="current.slug()"
          (changed)="settings.set($event)"
        />
        @if (current.may('ADMINISTRATOR')) {
          <p-purge-panel />
        }
      </div>
    }
  `,
  styles:
    '.all { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--p-space-5); max-width: 46rem; }',
})
export class HomeSupportPage {
  protected readonly current = inject(CurrentAssociation);
  protected readonly settings = associationRead(paths.homeSupportSettings, HomeSupportSettings);
  protected readonly shown = this.settings.shown;
}
