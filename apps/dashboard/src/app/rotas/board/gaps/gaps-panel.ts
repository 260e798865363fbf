import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BoardContact, RotaGaps } from '@presence/contract';
import type { Id, Localized } from '@presence/domain';
import { injectLocale } from '../../../page/locale';
import { formatKind, said } from '../../rota-labels';
import { gapGroups } from './gap-groups';

/** How many gaps are drawn at first, and more each time that more are asked for. */
const STEP = 60;

/** Those that nobody comes to, by cause, each cause said once with what would be enough; then whom to look for. */
@Component({
  selector: 'p-gaps-panel',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gaps-panel.html',
  styleUrl: './gaps-panel.scss',
})
export class GapsPanel {
  private readonly locale = injectLocale();

  readonly contacts = input.required<readonly BoardContact[]>();
  /** How many there are without any filter. */
  readonly total = input.required<number>();
  readonly gaps = input.required<RotaGaps | undefined>();
  readonly personName = input.required<(id: string) => string>();
  readonly selectedId = input<Id | null>(null);
  readonly movable = input(true);
  readonly selected = output<BoardContact>();
  readonly taken = output<BoardContact>();

  protected readonly words = {
    noGap: $localize`:@@rotas.noGap:Chaque contact de la semaine a quelqu’un.`,
    noneFound: $localize`:@@rotas.noGapFound:Aucun contact sans personne ne correspond à vos filtres.`,
    looking: $localize`:@@rotas.gapsLooking:Les raisons arrivent…`,
    others: $localize`:@@rotas.otherGaps:Autres contacts`,
  };
  private readonly room = linkedSignal<unknown, number>({
    source: () => this.gaps(),
    computation: () => STEP,
  });
  /** The explained ones first: the heaviest. */
  private readonly inOrder = computed(() => {
    const rank = new Map(this.gaps()?.gaps.map(({ contactId }, at) => [contactId, at]));
    const at = ({ id }: BoardContact) => rank.get(id) ?? rank.size;
    return [...this.contacts()].sort((one, other) => at(one) - at(other));
  });
  protected readonly groups = computed(() =>
    gapGroups(
      this.inOrder().slice(0, this.room()),
      new Map(this.gaps()?.gaps.map((gap) => [gap.contactId, gap])),
    ),
  );
  protected readonly rest = computed(() => Math.max(0, this.contacts().length - this.room()));
  protected readonly brief = computed(() => this.gaps()?.brief ?? []);
  /** What heads contacts without a known cause: it is still looked for, or there is none. */
  protected readonly otherHead = computed(() =>
    this.gaps() ? this.words.others : this.words.looking,
  );
  protected readonly kind = (contact: BoardContact) => formatKind(contact, this.locale);
  protected readonly said = (words: Localized) => said(words, this.locale);

  protected take(contact: BoardContact): void {
    this.selected.emit(contact);
    if (this.movable()) this.taken.emit(contact);
  }

  protected more(): void {
    this.room.update((room) => room + STEP);
  }
}
