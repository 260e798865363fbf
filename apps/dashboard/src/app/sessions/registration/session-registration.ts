import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SessionView, TakenSeat } from '@presence/contract';
import { Announcer } from '../../page/announcer';
import { injectOpenDialog } from '../../page/dialog';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { hasBegun } from '../session-labels';
import { RegistrationApi } from './registration-api';
import { formatSeats } from './registration-labels';

/** The seats of one session, without a name: how many are taken, and what an organiser can do for somebody who phones. */
@Component({
  selector: 'p-session-registration',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-registration.html',
  styleUrl: './session-registration.scss',
})
export class SessionRegistrationCard {
  private readonly api = inject(RegistrationApi);
  private readonly announcer = inject(Announcer);
  private readonly openDialog = injectOpenDialog();
  private readonly life = inject(DestroyRef);

  readonly session = input.required<SessionView>();
  readonly mayChange = input(false);
  /** The seats are others than the session says. */
  readonly changed = output();

  protected readonly line = computed(() => formatSeats(this.session()));
  protected readonly open = computed(() => this.session().registration?.open ?? false);
  protected readonly changeable = computed(() => {
    const session = this.session();
    return this.mayChange() && !!session.registration?.taken && !hasBegun(session);
  });
  protected readonly sending = signal(false);
  /** The seat that was just handed out; its code is shown once, and kept nowhere. */
  protected readonly handed = linkedSignal<string, TakenSeat | undefined>({
    source: () => this.session().id,
    // The same session, read again, keeps it.
    computation: (id, previous) => (previous?.source === id ? previous.value : undefined),
  });

  protected toggle(): Promise<void> {
    return this.attempt(async () => {
      const { open } = await this.api.open(this.session().id, !this.open());
      this.announcer.say(
        open
          ? $localize`:@@registration.opened:Les inscriptions à cette séance sont ouvertes.`
          : $localize`:@@registration.nowClosed:Les inscriptions à cette séance sont fermées. Les places prises restent prises.`,
      );
    });
  }

  protected handOut(): Promise<void> {
    return this.attempt(async () => this.handed.set(await this.api.handOut(this.session().id)));
  }

  protected async release(): Promise<void> {
    const load = () => import('./release-dialog').then(({ ReleaseDialog }) => ReleaseDialog);
    const released = await this.openDialog(load, this.session().id, { width: '26rem' });
    if (!this.life.destroyed) this.changed.emit();
    if (!released) return;
    if (released.code === this.handed()?.code) this.handed.set(undefined);
    this.announcer.say($localize`:@@registration.released:La place est libérée.`);
  }

  private async attempt(write: () => Promise<void>): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    try {
      await write();
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.sending.set(false);
    this.changed.emit();
  }
}
