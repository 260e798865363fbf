import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CdkDrag, type CdkDragMove, CdkDropList } from '@angular/cdk/drag-drop';
import type { BoardContact, RotaGaps, Words } from '@presence/contract';
import { injectLocale } from '../page/locale';
import { BoardMoves } from './board-moves';
import { kindInWords, said } from './rota-words';

/** How many gaps are drawn at most; the others come as these are filled. */
const MOST = 60;

/** Those that nobody comes to, each with why not and what would be enough; above them, whom to look for. */
@Component({
  selector: 'p-gaps-panel',
  imports: [CdkDrag, CdkDropList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gaps-panel.html',
  styleUrl: './gaps-panel.scss',
})
export class GapsPanel {
  protected readonly moves = inject(BoardMoves);
  private readonly locale = injectLocale();

  readonly contacts = input.required<readonly BoardContact[]>();
  readonly gaps = input.required<RotaGaps | undefined>();
  readonly personName = input.required<(id: string) => string>();
  readonly movable = input(true);
  readonly dragMoved = output<CdkDragMove>();
  readonly dragReleased = output();
  readonly selected = output<BoardContact>();
  readonly taken = output<BoardContact>();

  protected readonly shown = computed(() => {
    const reasons = new Map(this.gaps()?.gaps.map((gap) => [gap.contactId, gap]));
    return this.contacts()
      .slice(0, MOST)
      .map((contact) => ({ contact, reasons: reasons.get(contact.id) }));
  });
  protected readonly brief = computed(() => this.gaps()?.brief ?? []);
  protected readonly kind = (contact: BoardContact) => kindInWords(contact, this.locale);
  protected readonly said = (words: Words) => said(words, this.locale);

  protected take(contact: BoardContact): void {
    this.selected.emit(contact);
    if (this.movable()) this.taken.emit(contact);
  }
}
