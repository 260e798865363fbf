import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { ActivatedRoute, Router } from '@angular/router';
import { paths, SessionCoverView, type SessionView } from '@presence/contract';
import { Localized } from '@presence/domain';
import { associationList } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Announcer } from '../../page/announcer';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { isMovable } from '../session-labels';
import type { CannotCome } from './cannot-come-dialog';
import { SessionCoverApi } from './session-cover-api';
import { SessionSwaps } from './session-swaps';

/** What is said where a mail's link leads here to say that its reader cannot come: `?empechement=1`. */
const CANNOT_COME = 'empechement';

/** On the page of a session: "I cannot come" in two taps, and where looking for somebody stands. */
@Component({
  selector: 'p-session-cover',
  imports: [MatButton, MatIcon, SessionSwaps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-cover.html',
  styleUrl: './session-cover.scss',
})
export class SessionCover {
  private readonly api = inject(SessionCoverApi);
  private readonly announcer = inject(Announcer);
  private readonly openDialog = injectOpenDialog();
  private readonly life = inject(DestroyRef);
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private byLink = this.route.snapshot.queryParamMap.has(CANNOT_COME);

  readonly session = input.required<SessionView>();
  readonly changed = output();

  private readonly read = associationList(
    (association) =>
      isMovable(this.session())
        ? paths.sessionCoverRequests(association, this.session().id)
        : undefined,
    SessionCoverView,
  );
  protected readonly requests = computed(() => this.read.shown() ?? []);
  protected readonly sending = signal(false);
  protected readonly shown = computed(() => isMovable(this.session()));

  private readonly me = computed(() =>
    this.session().facilitators.find(
      ({ id, state }) => id === this.current.organiserId() && state === 'CONFIRMED',
    ),
  );
  protected readonly mine = computed(() => this.me() !== undefined);
  /** For whom else the reader may ask: whoever coordinates, or leads it too. */
  protected readonly others = computed(() => {
    const all = this.session().facilitators;
    const own = this.current.organiserId();
    const may =
      this.current.may('ADMINISTRATOR', 'COORDINATOR') || all.some(({ id }) => id === own);
    return may ? all.filter(({ id }) => id !== own) : [];
  });

  constructor() {
    effect(() => {
      const me = this.me();
      if (!this.byLink || !me || !this.shown()) return;
      this.byLink = false;
      void this.cannotCome([me]).then(() => this.forgetLink());
    });
  }

  /** Read again, the page does not ask once more. */
  private async forgetLink(): Promise<void> {
    const queryParams = { [CANNOT_COME]: null };
    await this.router.navigate([], {
      ...{ relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true },
    });
  }

  protected ask(): Promise<void> {
    const me = this.me();
    return this.cannotCome(me ? [me] : []);
  }

  protected askForOthers(): Promise<void> {
    return this.cannotCome(this.others());
  }

  /** Somebody agreed on the telephone to what others are still asked for. */
  protected name(request: SessionCoverView): Promise<void> {
    return this.cannotCome([{ id: request.organiserId, displayName: request.displayName }], true);
  }

  protected takeBack({ id }: SessionCoverView): Promise<void> {
    return this.attempt(
      () => this.api.takeBack(id),
      $localize`:@@cover.takenBack:C’est noté : la place est de nouveau prise, et personne n’est plus sollicité.`,
    );
  }

  protected takeOver({ id }: SessionCoverView): Promise<void> {
    return this.attempt(
      () => this.api.takeOver(id),
      $localize`:@@rotas.thanksSession:Merci ! Cette séance est maintenant à vous : elle est dans « Mes séances ».`,
    );
  }

  private async cannotCome(whose: CannotCome['whose'], agreed = false): Promise<void> {
    const load = () => import('./cannot-come-dialog').then((m) => m.CannotComeDialog);
    const data = { session: this.session(), whose, agreed };
    const done = await this.openDialog(load, data, { width: '28rem' });
    if (done === undefined) this.readAgain();
    else this.say(done);
  }

  private async attempt(write: () => Promise<unknown>, done: string): Promise<void> {
    this.sending.set(true);
    try {
      await write();
      this.say(done);
    } catch (cause) {
      const { code, details } = problemOf(cause);
      const reason = Localized.safeParse(details['reason']);
      this.say(
        reason.success
          ? $localize`:@@rotas.coverImpossible:Ce remplacement n’est plus possible : ${reason.data[this.locale]}:REASON:. Merci de l’avoir proposé.`
          : PROBLEM_TEXTS[code],
      );
    } finally {
      this.sending.set(false);
    }
  }

  private say(text: string): void {
    this.announcer.say(text);
    this.readAgain();
  }

  /** Also when nothing was done: what stood in the way may have changed the session. */
  private readAgain(): void {
    if (this.life.destroyed) return;
    this.read.reload();
    this.changed.emit();
  }
}
