import { inject, Injectable, signal } from '@angular/core';
import { type BoardContact, type RotaBoard } from '@presence/contract';
import { dateInWords, type Id, Localized } from '@presence/domain';
import * as z from 'zod';
import { Announcer } from '../../page/announcer';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { injectOpenDialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { type ProblemError, problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { RotasApi } from '../rotas-api';

const Clashes = z.array(
  z.object({
    volunteerName: z.string(),
    date: z.string(),
    start: z.string(),
    otherDate: z.string(),
    otherStart: z.string(),
  }),
);

/** What the buttons of the board do, and what is said of it. */
@Injectable()
export class BoardActs {
  private readonly api = inject(RotasApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly openDialog = injectOpenDialog();
  private readonly locale = injectLocale();
  private readonly inTheWay = signal<readonly string[] | null>(null);

  /** What kept the last publication. */
  readonly clashes = this.inTheWay.asReadonly();

  /** A move; `keep` takes the contact as it then stands, or null to read the board again. */
  async move(
    act: () => Promise<BoardContact | null>,
    keep: (contact: BoardContact | null) => void,
  ): Promise<void> {
    try {
      const moved = await act();
      if (moved) keep(moved);
    } catch (error) {
      this.tell(problemOf(error));
      keep(null);
    }
  }

  async lock(
    rotaId: Id,
    contact: BoardContact,
    locked: boolean,
    keep: (contact: BoardContact | null) => void,
  ): Promise<void> {
    await this.move(() => this.api.lock(rotaId, contact, locked), keep);
  }

  async start(rotaId: Id, chance: string): Promise<void> {
    // Another seed each time: who asks again wants to see something else.
    await this.say(() => this.api.start(rotaId, parseInt(chance.slice(-7), 16)));
  }

  async stop(rotaId: Id): Promise<void> {
    await this.say(() => this.api.stop(rotaId));
  }

  /** Asks once, publishes, and says to how many it was told. Returns whether it was done. */
  async publish(rotaId: Id, line: string): Promise<boolean> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@rotas.publishTitle:Publier ce roulement ?`,
      text: $localize`:@@rotas.publishText:${line}:LINE:. Chaque bénévole reçoit sa part par courriel et peut accepter ou refuser. Les changements suivants ne sont dits qu’aux personnes concernées.`,
      action: $localize`:@@rotas.publish:Publier`,
    });
    if (!sure) return false;
    this.inTheWay.set(null);
    try {
      const { published, toldVolunteers } = await this.api.publish(rotaId);
      this.announcer.say(
        $localize`:@@rotas.publishedTold:${published}:COUNT: contacts publiés, ${toldVolunteers}:VOLUNTEERS: bénévoles prévenus.`,
      );
      return true;
    } catch (error) {
      const problem = problemOf(error);
      const clashes = Clashes.safeParse(problem.details['clashes']);
      if (problem.code === 'ROTA_CLASH' && clashes.success)
        this.inTheWay.set(clashes.data.map((clash) => this.clashInWords(clash)));
      this.tell(problem);
      return false;
    }
  }

  /** Opens the plans for an absence; returns whether one was applied. */
  async replan(board: RotaBoard): Promise<boolean> {
    const load = () => import('../replan-dialog').then(({ ReplanDialog }) => ReplanDialog);
    return (await this.openDialog(load, board, { width: '48rem', maxWidth: '96vw' })) ?? false;
  }

  private clashInWords({
    volunteerName,
    date,
    start,
    otherDate,
    otherStart,
  }: z.infer<typeof Clashes>[number]): string {
    return $localize`:@@rotas.clash:${volunteerName}:NAME: : ${dateInWords(date, this.locale)}:DATE: à ${start}:TIME:, et ${dateInWords(otherDate, this.locale)}:OTHER: à ${otherStart}:OTHERTIME:`;
  }

  private async say(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.tell(problemOf(error));
    }
  }

  private tell({ code, details }: ProblemError): void {
    const obstacle = Localized.safeParse(details['obstacle']);
    this.announcer.say(
      obstacle.success
        ? $localize`:@@rotas.obstacle:Ce n’est pas possible : ${obstacle.data[this.locale]}:REASON:.`
        : PROBLEM_TEXTS[code],
    );
  }
}
