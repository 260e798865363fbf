import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { BoardContact } from '@presence/contract';
import { injectLocale } from '../page/locale';
import { kindInWords } from './rota-words';

/** A contact in its square: time and name; a bar at its side tells calls from visits, a sign its answer and its lock. */
@Component({
  selector: 'p-contact-chip',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="time">
      {{ contact().start }}
      @if (contact().locked) {
        <mat-icon svgIcon="lock" />
      }
      @switch (answer()) {
        @case ('ACCEPTED') {
          <mat-icon svgIcon="check" />
        }
        @case ('DECLINED') {
          <mat-icon svgIcon="close" />
        }
      }
    </span>
    <span class="name">{{ name() }}</span>
    <span class="heard">{{ more() }}</span>
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      align-content: center;
      height: 40px;
      margin-block-end: 4px;
      padding-inline: 5px 2px;
      overflow: hidden;
      border: 1px solid var(--p-hairline);
      border-inline-start: 4px solid var(--mat-sys-primary);
      border-radius: var(--p-radius-s);
      color: var(--mat-sys-on-surface);
      background: var(--mat-sys-surface);
      font-size: 0.8125rem;
      line-height: 1.2;
      white-space: nowrap;
      cursor: grab;
      user-select: none;
    }
    :host(.visit) {
      border-inline-start-color: var(--mat-sys-tertiary);
    }
    :host(.selected) {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: -1px;
    }
    :host(.declined) {
      border-inline-start-color: var(--mat-sys-error);
      text-decoration: line-through;
    }
    .time {
      display: flex;
      align-items: center;
      gap: 2px;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    mat-icon {
      flex: none;
      width: 14px;
      height: 14px;
    }
  `,
  host: {
    '[class.visit]': "contact().kind !== 'CALL'",
    '[class.selected]': 'selected()',
    '[class.declined]': "answer() === 'DECLINED'",
    '[attr.title]': 'more()',
  },
})
export class ContactChip {
  private readonly locale = injectLocale();
  readonly contact = input.required<BoardContact>();
  readonly name = input.required<string>();
  readonly selected = input(false);

  protected readonly answer = computed(() => {
    const { state, volunteers } = this.contact();
    if (state !== 'PUBLISHED') return null;
    if (volunteers.length > 0 && volunteers.every(({ answer }) => answer === 'DECLINED'))
      return 'DECLINED';
    return volunteers.every(({ answer }) => answer !== 'WAITING') ? 'ACCEPTED' : 'WAITING';
  });
  protected readonly more = computed(() => {
    const kind = kindInWords(this.contact(), this.locale);
    const answer = {
      ACCEPTED: $localize`:@@rotas.accepted:accepté`,
      DECLINED: $localize`:@@rotas.declined:refusé`,
      WAITING: $localize`:@@rotas.unanswered:sans réponse`,
    };
    const state = this.answer();
    return [
      kind,
      this.name(),
      ...(state ? [answer[state]] : []),
      ...(this.contact().locked ? [$localize`:@@rotas.locked:verrouillé`] : []),
    ].join(', ');
  });
}
