import { inject, Injectable, signal } from '@angular/core';
import type { FacilitationPlanView, PlanScope, PlanSessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Announcer } from '../page/announcer';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import type { Read } from '../reads/read';
import { FacilitationPlansApi } from './facilitation-plans-api';

/** Keeps what is chosen, one choice after the other, in the plan that a page shows. */
@Injectable()
export class PlanEditing {
  private readonly api = inject(FacilitationPlansApi);
  private readonly announcer = inject(Announcer);
  private last: Promise<unknown> = Promise.resolve();
  /** How many choices are on their way. */
  readonly underWay = signal(0);

  /** Who leads a session, as `change` makes it of who does; it is asked once the choices before are kept. */
  choose(
    plan: Read<FacilitationPlanView>,
    sessionId: Id,
    change: (ids: readonly Id[]) => readonly Id[],
  ): Promise<void> {
    const done = this.last.then(() => this.keep(plan, sessionId, change));
    this.last = done;
    return done;
  }

  /** Fills what is free, and says how much of it. */
  propose(plan: Read<FacilitationPlanView>, scope: PlanScope): Promise<void> {
    return this.fill(plan, () => this.api.propose(scope), proposedInWords);
  }

  takeBackProposal(plan: Read<FacilitationPlanView>, scope: PlanScope): Promise<void> {
    return this.fill(plan, () => this.api.takeBackProposal(scope), takenBackInWords);
  }

  private async fill(
    plan: Read<FacilitationPlanView>,
    write: () => Promise<FacilitationPlanView>,
    words: (count: number) => string,
  ): Promise<void> {
    await this.last;
    this.underWay.update((count) => count + 1);
    try {
      const before = proposedIn(plan.shown());
      const after = await write();
      plan.set(after);
      this.announcer.say(words(Math.abs(proposedIn(after) - before)));
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      plan.reload();
    } finally {
      this.underWay.update((count) => count - 1);
    }
  }

  private async keep(
    plan: Read<FacilitationPlanView>,
    sessionId: Id,
    change: (ids: readonly Id[]) => readonly Id[],
  ): Promise<void> {
    const session = plan.shown()?.sessions.find(({ id }) => id === sessionId);
    if (!session) return;
    const ids = session.planned?.facilitatorIds ?? session.facilitators.map(({ id }) => id);
    this.underWay.update((count) => count + 1);
    try {
      replaced(plan, await this.api.plan(session, change(ids)));
    } catch (cause) {
      const { code } = problemOf(cause);
      this.announcer.say(code === 'VERSION_CONFLICT' ? CHANGED_MEANWHILE : PROBLEM_TEXTS[code]);
      plan.reload();
    } finally {
      this.underWay.update((count) => count - 1);
    }
  }
}

const CHANGED_MEANWHILE = $localize`:@@plan.changedMeanwhile:Quelqu’un vient de planifier cette séance autrement. Voici ce qui est prévu maintenant ; refaites votre choix s’il tient toujours.`;

function replaced(plan: Read<FacilitationPlanView>, session: PlanSessionView): void {
  const shown = plan.shown();
  if (!shown) return;
  const sessions = shown.sessions.map((each) => (each.id === session.id ? session : each));
  plan.set({ ...shown, sessions });
}

const proposedIn = (plan: FacilitationPlanView | undefined): number =>
  (plan?.sessions ?? []).reduce((sum, { planned }) => sum + (planned?.proposedIds.length ?? 0), 0);

const proposedInWords = (count: number): string =>
  count === 0
    ? $localize`:@@plan.proposedNone:Rien de plus ne peut être proposé : les places qui restent vides disent pourquoi.`
    : count === 1
      ? $localize`:@@plan.proposedOne:1 place est proposée. Relisez-la, changez-la si vous voulez.`
      : $localize`:@@plan.proposedMany:${count}:COUNT: places sont proposées. Relisez-les, changez ce que vous voulez.`;

const takenBackInWords = (count: number): string =>
  count === 1
    ? $localize`:@@plan.takenBackOne:La proposition est effacée ; vos choix restent.`
    : $localize`:@@plan.takenBackMany:Les propositions sont effacées ; vos choix restent.`;
