import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { type FigureExportDraft, FigureExportView, paths } from '@presence/contract';
import { newId, shortDateInWords, type Id } from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { associationList } from '../../associations/association-read';
import { CurrentAssociation } from '../../associations/current-association';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { formatAsked } from './export-labels';
import { FigureExportsApi } from './figure-exports-api';

const EVERY_MS = 700;

/** What a file is to be of; its id, its format and its language come when it is asked for. */
export type WantedExport = FigureExportDraft extends infer Draft
  ? Draft extends FigureExportDraft
    ? Omit<Draft, 'id' | 'format' | 'language'>
    : never
  : never;

/**
 * Files of what is published: asked for, made while one does something else, found again for a week by whoever asked.
 * What a file may be of is projected: `lead` before, `fields` beside the buttons.
 */
@Component({
  selector: 'p-export-panel',
  imports: [MatAnchor, MatButton, MatProgressBar, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './export-panel.html',
  styleUrl: './export-panel.scss',
})
export class ExportPanel {
  private readonly api = inject(FigureExportsApi);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(AssociationClock);
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();

  readonly title = input.required<string>();
  readonly kinds = input.required<readonly FigureExportDraft['kind'][]>();
  /** Offered before the sheets. */
  readonly pdf = input(false);
  /** Absent: there is nothing to ask for yet. */
  readonly wanted = input.required<WantedExport | undefined>();
  /** Asked before a file is begun. */
  readonly agreed = input<() => Promise<boolean>>(() => Promise.resolve(true));

  protected readonly read = associationList(paths.figureExports, FigureExportView);
  protected readonly exports = computed(() =>
    (this.read.shown() ?? []).filter(({ asked }) => this.kinds().includes(asked.kind)),
  );
  protected readonly acting = signal(false);
  protected readonly isUnderWay = isUnderWay;

  constructor() {
    effect((onCleanup) => {
      // Each reading is another object, so that this runs again and asks once more.
      if (!this.exports().some(isUnderWay)) return;
      const timer = setTimeout(() => this.read.reload(), EVERY_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected async start(format: FigureExportDraft['format']): Promise<void> {
    const wanted = this.wanted();
    if (!wanted || this.acting() || !(await this.agreed()())) return;
    const file = { id: newId(), format, language: this.locale };
    // A PDF is offered of nothing else than what can be one.
    await this.act(() => this.api.start({ ...wanted, ...file } as FigureExportDraft));
  }

  /** The same once more, in the place of one that did not succeed. */
  protected again({ id, asked }: FigureExportView): Promise<void> {
    return this.act(async () => {
      await this.api.start({ ...asked, id: newId() });
      await this.api.remove(id);
    });
  }

  protected remove(id: Id): Promise<void> {
    return this.act(() => this.api.remove(id));
  }

  protected file({ id }: FigureExportView): string {
    const association = this.current.id();
    return association ? paths.figureExportFile(association, id) : '';
  }

  protected name({ asked }: FigureExportView): string {
    return formatAsked(asked, this.locale);
  }

  protected share({ steps, stepsDone }: FigureExportView): number {
    return steps === 0 ? 0 : (100 * stepsDone) / steps;
  }

  protected expires({ expiresAt }: FigureExportView): string {
    return shortDateInWords(this.clock.dateOf(expiresAt), this.locale, false);
  }

  private async act(act: () => Promise<unknown>): Promise<void> {
    this.acting.set(true);
    try {
      await act();
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.acting.set(false);
    this.read.reload();
  }
}

function isUnderWay({ state }: FigureExportView): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}
