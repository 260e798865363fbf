import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { paths, SessionSwapView, type SessionView } from '@presence/contract';
import { associationList } from '../../associations/association-read';
import { Announcer } from '../../page/announcer';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { clashesIn } from '../clashes';
import { whenOf } from '../session-labels';
import { SessionCoverApi } from './session-cover-api';

/** On the page of a session that the reader leads, or would lead: a swap against another, proposed and replied to. */
@Component({
  selector: 'p-session-swaps',
  imports: [MatButton, MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './session-swaps.html',
  styleUrl: './session-cover.scss',
})
export class SessionSwaps {
  private readonly api = inject(SessionCoverApi);
  private readonly announcer = inject(Announcer);
  private readonly openDialog = injectOpenDialog();
  private readonly life = inject(DestroyRef);
  private readonly locale = injectLocale();

  readonly session = input.required<SessionView>();
  /** Whether the reader leads it and may offer it. */
  readonly mine = input.required<boolean>();
  readonly changed = output();

  private readonly read = associationList(paths.sessionSwaps, SessionSwapView);
  protected readonly swaps = computed(() =>
    (this.read.shown() ?? []).filter(({ given, wanted }) =>
      [given.sessionId, wanted.sessionId].includes(this.session().id),
    ),
  );
  protected readonly sending = signal(false);
  /** What of other sessions stood in the way of the last reply. */
  protected readonly clashes = signal<readonly string[]>([]);

  protected readonly when = ({ date, startTime, endTime, groupName }: SessionSwapView['given']) =>
    `${whenOf({ ...this.session(), date, startTime, endTime }, this.locale)}, ${groupName}`;

  protected async propose(): Promise<void> {
    const load = () => import('./swap-dialog').then((m) => m.SwapDialog);
    const done = await this.openDialog(load, this.session(), { width: '28rem' });
    if (done)
      this.say(
        $localize`:@@cover.swapProposed:L’échange est proposé : vous saurez par message ce qu’il en est.`,
      );
    else this.readAgain();
  }

  protected accept({ id }: SessionSwapView): Promise<void> {
    return this.attempt(
      () => this.api.acceptSwap(id),
      $localize`:@@cover.swapDone:L’échange est fait. Merci !`,
    );
  }

  protected end({ id, mine }: SessionSwapView): Promise<void> {
    return this.attempt(
      () => this.api.endSwap(id),
      mine
        ? $localize`:@@cover.swapWithdrawn:Votre proposition d’échange est retirée.`
        : $localize`:@@cover.swapDeclined:C’est noté : rien ne change.`,
    );
  }

  private async attempt(write: () => Promise<unknown>, done: string): Promise<void> {
    this.sending.set(true);
    this.clashes.set([]);
    try {
      await write();
      this.say(done);
    } catch (cause) {
      this.clashes.set(clashesIn(cause, this.locale, this.session().timeZone));
      this.say(PROBLEM_TEXTS[problemOf(cause).code]);
    } finally {
      this.sending.set(false);
    }
  }

  private say(text: string): void {
    this.announcer.say(text);
    this.readAgain();
  }

  private readAgain(): void {
    if (this.life.destroyed) return;
    this.read.reload();
    this.changed.emit();
  }
}
