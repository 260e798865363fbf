import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { FillingQuery, FillProposal } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Attempt } from '../../forms/dialogs/attempt';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { Announcer } from '../../page/announcer';
import { Dialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { readAgainOnDepartures } from '../../pulse/read-again';
import { FillingApi } from './filling-api';
import { type NamedRota, type Section, sectionOf } from './filling-section';

type Gaps = { rotas: readonly NamedRota[]; query: FillingQuery };

/** Proposes who could come where nobody does, with reasons; some or all are taken, and nothing that stands moves. */
@Component({
  selector: 'p-filling-dialog',
  imports: [DialogFrame, MatCheckbox, MatProgressBar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './filling-dialog.html',
  styleUrl: './filling-dialog.scss',
})
export class FillingDialog extends Dialog<Gaps, boolean> {
  private readonly api = inject(FillingApi);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  protected readonly sections = signal<readonly Section[]>([]);
  protected readonly read = signal(false);
  protected readonly attempt = new Attempt(({ code }) =>
    code === 'VERSION_CONFLICT' ? CHANGED : PROBLEM_TEXTS[code],
  );
  private readonly left = signal<ReadonlySet<string>>(new Set());
  protected filled = 0;

  protected readonly shown = computed(() =>
    this.sections().filter(({ lines, gaps, further }) => lines.length + gaps.length + further > 0),
  );
  protected readonly count = computed(() =>
    this.sections().reduce(
      (sum, { lines }) => sum + lines.filter(({ key }) => this.takes(key)).length,
      0,
    ),
  );
  protected readonly takes = (key: string): boolean => !this.left().has(key);

  constructor() {
    super();
    void this.look();
    readAgainOnDepartures(() => {
      this.sections.set([]);
      this.read.set(false);
      if (!this.attempt.underWay()) void this.look();
    });
  }

  protected take(key: string, wanted: boolean): void {
    this.left.update((left) => {
      const changed = new Set(left);
      if (wanted) changed.delete(key);
      else changed.add(key);
      return changed;
    });
  }

  /** One rota after the other, each whole: what the first takes is counted before the next is asked. */
  protected async apply(): Promise<void> {
    if (this.attempt.underWay()) return;
    let told = 0;
    const done = await this.attempt.to(async () => {
      for (const { rotaId, lines } of this.sections()) {
        const proposals = lines
          .filter(({ key }) => this.takes(key))
          .map(({ proposal }) => chosen(proposal));
        if (proposals.length === 0) continue;
        const { filled, toldVolunteers } = await this.api.fill(rotaId, { proposals });
        this.filled += filled;
        told += toldVolunteers;
      }
    });
    if (!done) return this.look();
    this.announcer.say(
      $localize`:@@rotas.filled:${this.filled}:COUNT: trous comblés, ${told}:VOLUNTEERS: bénévoles prévenus.`,
    );
    this.close(true);
  }

  private async look(): Promise<void> {
    const before = this.attempt.problem();
    await this.attempt.to(async () => {
      const sections: Section[] = [];
      for (const rota of this.data.rotas)
        sections.push(
          sectionOf(rota, await this.api.filling(rota.id, this.data.query), this.locale),
        );
      this.sections.set(sections);
      this.read.set(true);
    });
    if (before && !this.attempt.problem()) this.attempt.problem.set(before);
  }
}

const CHANGED = $localize`:@@rotas.fillChanged:Le roulement vient de changer. Voici ce qui est possible maintenant.`;

const chosen = ({
  contactId,
  needId,
  week,
  date,
  start,
  volunteerIds,
}: FillProposal): {
  contactId: Id | null;
  needId: Id;
  week: number;
  date: string;
  start: string;
  volunteerIds: Id[];
} => ({ contactId, needId, week, date, start, volunteerIds });
