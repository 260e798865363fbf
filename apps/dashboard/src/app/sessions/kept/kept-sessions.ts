import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SessionView } from '@presence/contract';
import { dateInWords } from '@presence/domain';
import { SignedIn } from '../../accounts/signed-in';
import { CurrentAssociation } from '../../associations/current-association';
import { injectLocale } from '../../page/locale';
import { isToEnter } from '../session-labels';
import { SessionLine } from '../session-line';
import { keptDays } from './kept-days';

/** Without network: the sessions that this device kept, those whose numbers are missing first. */
@Component({
  selector: 'p-kept-sessions',
  imports: [MatAnchor, RouterLink, SessionLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (toEnter().length > 0) {
      <section aria-labelledby="kept-to-enter">
        <h2 id="kept-to-enter" i18n="@@offline.toEnter">Présences à saisir</h2>
        <ul>
          @for (session of toEnter(); track session.id) {
            <li>
              <p-session-line [session]="session" [link]="pageOf(session)" />
              <a
                matButton="filled"
                [routerLink]="[...pageOf(session), 'presences']"
                i18n="@@offline.enter"
                >Saisir</a
              >
            </li>
          }
        </ul>
      </section>
    }
    @if (days(); as kept) {
      <section aria-labelledby="kept-sessions">
        <h2 id="kept-sessions" i18n="@@offline.keptTitle">Les séances gardées sur cet appareil</h2>
        <p class="quiet" i18n="@@offline.keptUntil">Jusqu’au {{ until() }}.</p>
        <ul>
          @for (session of coming(); track session.id) {
            <li><p-session-line [session]="session" [link]="pageOf(session)" /></li>
          } @empty {
            <li i18n="@@offline.keptNone">Aucune séance ces jours-là.</li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--p-space-3);
      margin: 0 0 var(--p-space-5);
      padding: 0;
      list-style: none;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class KeptSessions {
  private readonly me = inject(SignedIn).me;
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();

  protected readonly days = computed(() => {
    const id = this.current.id();
    return id ? keptDays(this.me()?.id, id) : undefined;
  });
  protected readonly until = computed(() => dateInWords(this.days()?.to ?? '', this.locale));
  protected readonly coming = computed(() =>
    (this.days()?.sessions ?? []).filter(({ endsAt }) => Date.parse(endsAt) > Date.now()),
  );
  protected readonly toEnter = computed(() =>
    (this.days()?.sessions ?? []).filter(
      (session) =>
        this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR') && isToEnter(session),
    ),
  );

  protected pageOf({ id }: SessionView): string[] {
    return ['/', this.current.slug() ?? '', 'seances', id];
  }
}
