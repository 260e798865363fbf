import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FirstVisit } from '@presence/contract';
import { dateInWords, phoneInWords, phoneLink, timesInWords } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';

/** First visits one under the other: when, to whom, where, who goes; for who goes, the telephone around the hour. */
@Component({
  selector: 'p-first-visit-lines',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="first-visits" i18n="@@calendar.firstVisits">Premières visites</h2>
    <ul aria-labelledby="first-visits">
      @for (line of lines(); track line.visit.referralId) {
        <li>
          <span class="when">{{ line.when }}</span>
          @if (coordinates()) {
            <a [routerLink]="['/', current.slug(), 'signalements', line.visit.referralId]">{{
              line.who
            }}</a>
          } @else {
            <strong>{{ line.who }}</strong>
          }
          @if (!line.visit.mine && line.visit.visitorName; as visitor) {
            <span i18n="@@calendar.firstVisitBy">{{ visitor }} y va</span>
          }
          @if (line.visit.mine) {
            @if (line.visit.disclosed?.phone; as phone) {
              <a [href]="phoneLink(phone)">{{ phoneInWords(phone) }}</a>
            } @else if (!line.visit.disclosed) {
              <span i18n="@@contacts.firstVisitShut"
                >Le téléphone apparaît ici autour de la visite.</span
              >
            }
          }
        </li>
      }
    </ul>
  `,
  styles: `
    h2 {
      margin-block: 0 var(--p-space-2);
    }
    ul {
      display: grid;
      gap: var(--p-space-2);
      margin: 0 0 var(--p-space-6);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-1) var(--p-space-4);
      min-height: var(--p-target);
      padding: var(--p-space-2) var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      background: var(--p-card);
    }
    li a {
      display: inline-flex;
      align-items: center;
      min-height: var(--p-target);
    }
    .when::first-letter {
      text-transform: uppercase;
    }
  `,
})
export class FirstVisitLines {
  private readonly locale = injectLocale();
  protected readonly current = inject(CurrentAssociation);
  readonly of = input.required<readonly FirstVisit[]>();

  protected readonly phoneLink = phoneLink;
  protected readonly phoneInWords = phoneInWords;
  protected readonly coordinates = computed(() => this.current.may('COORDINATOR'));
  protected readonly lines = computed(() =>
    this.of().map((visit) => ({
      visit,
      when: `${dateInWords(visit.date, this.locale)}, ${timesInWords(visit.start, visit.end, this.locale)}`,
      who: $localize`:@@calendar.firstVisit:Première visite : ${visit.firstName}:NAME:, ${visit.communeName}:PLACE:`,
    })),
  );
}
