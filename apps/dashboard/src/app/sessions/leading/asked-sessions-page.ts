import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { paths, SessionView } from '@presence/contract';
import { associationList } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { formatOwnPart } from '../../groups/facilitation-labels';
import { Announcer } from '../../page/announcer';
import { Empty } from '../../page/empty';
import { injectLocale } from '../../page/locale';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { SessionLine } from '../session-line';
import { SessionsApi } from '../sessions-api';
import { FacilitationReply } from './facilitation-reply';

/** The sessions that one is asked to lead: a yes to all of them, or one reply after the other. */
@Component({
  selector: 'p-asked-sessions-page',
  imports: [
    Empty,
    FacilitationReply,
    MatAnchor,
    MatButton,
    PageHead,
    ReadState,
    RouterLink,
    SessionLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head
      i18n-title="@@asked.title"
      title="On vous demande d’animer"
      i18n-line="@@asked.line"
      line="Votre place vous est gardée en attendant. Un non n’a pas à être expliqué."
    />
    <p-read-state [of]="asked" />
    @if (lines(); as lines) {
      @if (lines.length > 1) {
        <button
          matButton="filled"
          type="button"
          [disabled]="underWay()"
          (click)="confirmAll()"
          i18n="@@asked.all"
        >
          Oui à toutes
        </button>
      }
      <ul>
        @for (line of lines; track line.session.id) {
          <li>
            <p-session-line
              [session]="line.session"
              [link]="['/', slug(), 'seances', line.session.id]"
              ><span>{{ line.part }}</span></p-session-line
            >
            <p-facilitation-reply [sessionId]="line.session.id" (replied)="asked.reload()" />
          </li>
        } @empty {
          <li>
            <p-empty
              icon="check"
              i18n-text="@@asked.none"
              text="Personne n’attend de réponse de vous. Vos séances sont dans le calendrier."
            >
              <a
                matButton="filled"
                [routerLink]="['/', slug(), 'calendrier']"
                i18n="@@asked.toCalendar"
                >Voir mes séances</a
              >
            </p-empty>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-3);
      margin: var(--p-space-4) 0 0;
      padding: 0;
      list-style: none;
    }
    li:has(p-session-line) {
      padding: var(--p-space-3) var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      background: var(--p-card);
    }
    button {
      min-height: var(--p-target);
    }
  `,
})
export class AskedSessionsPage {
  private readonly api = inject(SessionsApi);
  private readonly announcer = inject(Announcer);
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  protected readonly underWay = signal(false);

  protected readonly asked = associationList(paths.myFacilitations, SessionView);
  protected readonly lines = computed(() =>
    this.asked.shown()?.map((session) => ({
      session,
      part: formatOwnPart(session, this.current.organiserId(), this.locale),
    })),
  );

  protected async confirmAll(): Promise<void> {
    const ids = (this.asked.shown() ?? []).map(({ id }) => id);
    this.underWay.set(true);
    try {
      this.asked.set(await this.api.acceptFacilitations(ids));
      this.announcer.say($localize`:@@asked.saidYes:Merci, c’est noté : vous venez à toutes.`);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      this.asked.reload();
    } finally {
      this.underWay.set(false);
    }
  }
}
