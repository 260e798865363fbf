import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { FillingQuery, FillProposal } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { FillingApi } from './filling-api';
import type { NamedRota } from './filling-opener';
import { type Section, sectionOf } from './filling-section';

/** Proposes who could come where nobody does, with reasons; some or all are taken, and nothing that stands moves. */
@Component({
  selector: 'p-filling-dialog',
  imports: [
    MatButton,
    MatCheckbox,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatProgressBar,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './filling-dialog.html',
  styleUrl: './filling-dialog.scss',
})
export class FillingDialog {
  private readonly api = inject(FillingApi);
  private readonly announcer = inject(Announcer);
  private readonly dialog = inject<MatDialogRef<FillingDialog, boolean>>(MatDialogRef);
  private readonly data = inject<{ rotas: readonly NamedRota[]; query: FillingQuery }>(
    MAT_DIALOG_DATA,
  );
  private readonly locale = injectLocale();

  protected readonly sections = signal<readonly Section[]>([]);
  protected readonly working = signal(false);
  protected readonly read = signal(false);
  protected readonly problem = signal('');
  private readonly left = signal<ReadonlySet<string>>(new Set());
  private filled = 0;

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
    void this.look();
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
    if (this.working()) return;
    let told = 0;
    const done = await this.work(async () => {
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
    this.dialog.close(true);
  }

  protected close(): void {
    this.dialog.close(this.filled > 0);
  }

  private async look(): Promise<void> {
    const before = this.problem();
    await this.work(async () => {
      const sections: Section[] = [];
      for (const rota of this.data.rotas)
        sections.push(
          sectionOf(rota, await this.api.filling(rota.id, this.data.query), this.locale),
        );
      this.sections.set(sections);
      this.read.set(true);
    });
    if (before && !this.problem()) this.problem.set(before);
  }

  private async work(act: () => Promise<void>): Promise<boolean> {
    this.working.set(true);
    this.problem.set('');
    try {
      await act();
      return true;
    } catch (cause) {
      const { code } = problemOf(cause);
      this.problem.set(
        code === 'VERSION_CONFLICT'
          ? $localize`:@@rotas.fillChanged:Le roulement vient de changer. Voici ce qui est possible maintenant.`
          : PROBLEM_TEXTS[code],
      );
      return false;
    } finally {
      this.working.set(false);
    }
  }
}

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
