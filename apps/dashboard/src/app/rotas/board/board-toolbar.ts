import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatIcon } from '@angular/material/icon';
import { type ContactKind, CONTACT_KIND_LABELS, type Id } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { pageAddress } from '../../page/page-address';
import { type BoardFilter, isNarrowed } from './data/board-filter';
import { BoardLegend } from './board-legend';
import { DropPanel } from './drop-panel';

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
  protected readonly address = pageAddress();

  readonly byPerson = input.required<boolean>();
  /** A list by day has one view only. */
  readonly phone = input(false);
  readonly week = input.required<number>();
  readonly weekNames = input.required<readonly string[]>();
  readonly branches = input.required<readonly { id: Id; name: string }[]>();
  readonly filter = input.required<BoardFilter>();
  readonly sheetLink = input.required<string>();
  readonly printed = output();

  protected readonly narrowed = computed(() => isNarrowed({ ...this.filter(), text: '' }));
  protected readonly kinds = (Object.keys(CONTACT_KIND_LABELS) as ContactKind[]).map((kind) => ({
    kind,
    label: CONTACT_KIND_LABELS[kind][this.locale],
  }));

  protected search({ target }: Event): void {
    this.address.changeSoon({ recherche: (target as HTMLInputElement).value.trim() || null });
  }

  protected value({ target }: Event): string | null {
    return (target as HTMLSelectElement).value || null;
  }

  protected toWeek(week: number): void {
    this.address.change({ semaine: week + 1 });
  }

  protected clear(): void {
    this.address.change({ antenne: null, type: null, seulement: null });
  }
}
