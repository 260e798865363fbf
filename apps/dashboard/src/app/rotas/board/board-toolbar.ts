import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatIcon } from '@angular/material/icon';
import { type ContactKind, CONTACT_KIND_LABELS, type Id } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { type BoardFilter, isNarrowed } from './board-filter';
import { BoardLegend } from './board-legend';
import { DropPanel } from './drop-panel';

const QUIET_MS = 200;

/** What of the board is shown: which view, which week, found by which name, narrowed to what; and what its signs mean. */
@Component({
  selector: 'p-board-toolbar',
  imports: [
    BoardLegend,
    DropPanel,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatIcon,
    MatIconButton,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-toolbar.html',
  styleUrl: './board-toolbar.scss',
})
export class BoardToolbar {
  private readonly locale = injectLocale();

  readonly byPerson = input.required<boolean>();
  /** A list by day has one view only. */
  readonly phone = input(false);
  readonly week = input.required<number>();
  readonly weekNames = input.required<readonly string[]>();
  readonly branches = input.required<readonly { id: Id; name: string }[]>();
  readonly filter = input.required<BoardFilter>();
  readonly sheetLink = input.required<string>();
  /** What changes in the address: a parameter, or null to take it away. */
  readonly shown = output<Record<string, string | number | null>>();
  readonly printed = output();

  protected readonly narrowed = computed(() => isNarrowed({ ...this.filter(), text: '' }));
  protected readonly kinds = (Object.keys(CONTACT_KIND_LABELS) as ContactKind[]).map((kind) => ({
    kind,
    label: CONTACT_KIND_LABELS[kind][this.locale],
  }));
  private pause: ReturnType<typeof setTimeout> | undefined;

  protected search({ target }: Event): void {
    const recherche = (target as HTMLInputElement).value.trim() || null;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.shown.emit({ recherche }), QUIET_MS);
  }

  protected value({ target }: Event): string | null {
    return (target as HTMLSelectElement).value || null;
  }

  protected toWeek(week: number): void {
    this.shown.emit({ semaine: week + 1 });
  }

  protected clear(): void {
    this.shown.emit({ antenne: null, type: null, seulement: null });
  }
}
