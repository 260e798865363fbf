import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { newId, weekdayWords, type WeekWindow } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import {
  type Cell,
  cellAfter,
  coverOfCell,
  DAYS,
  drawn,
  isInStroke,
  SLOTS,
  strokeRemoves,
  timeOfSlot,
  windowsUnder,
  type Stroke,
} from './week-cells';
import { WEEK_MEANINGS, type WeekMeaning } from './week-meanings';
import { formatHour, formatWindow } from './week-labels';

/** Taps and clicks that end a stroke arrive a moment after it. */
const ECHO_MS = 500;

/**
 * A week of half-hours to draw upon: with the mouse by pressing and dragging; by finger a tap for each, or dragging
 * once "draw" is chosen, since a finger also scrolls; by keyboard with one tab stop.
 */
@Component({
  selector: 'p-week-grid',
  imports: [MatButtonToggle, MatButtonToggleGroup],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '(pointerdown)': 'press($event)',
    '(pointermove)': 'drag($event)',
    '(pointerup)': 'lift($event)',
    '(pointercancel)': 'letGo()',
    '(click)': 'tap($event)',
    '(keydown)': 'key($event)',
    '(focusin)': 'meet($event)',
    '(focusout)': 'leave($event)',
  },
  templateUrl: './week-grid.html',
  styleUrl: './week-grid.scss',
})
export class WeekGrid {
  private readonly locale = injectLocale();
  protected readonly keysId = `week-keys-${newId()}`;
  private readonly document = inject(DOCUMENT);
  private readonly table = viewChild.required<ElementRef<HTMLTableElement>>('table');

  readonly windows = model<readonly WeekWindow[]>([]);
  readonly label = input.required<string>();
  readonly meaning = input<WeekMeaning>('FREE');
  readonly left = output();

  protected readonly texts = computed(() => WEEK_MEANINGS[this.meaning()]);
  protected readonly weekdays = weekdayWords(this.locale).map((long) => ({
    long,
    short: long.slice(0, 3),
  }));
  /** Whether a finger that moves draws, rather than scrolls. */
  protected readonly finger = signal(false);
  protected readonly said = signal('');
  protected readonly spot = signal<Cell>({ day: 0, slot: 2 });
  /** Where Shift and the arrows began. */
  private readonly anchor = signal<Cell | null>(null);
  private readonly stroke = signal<(Stroke & { removes: boolean }) | null>(null);
  private strokeEndedAt = -ECHO_MS;
  private readonly wantsFocus = signal(false);

  private readonly chosen = computed<Stroke>(() => ({
    from: this.anchor() ?? this.spot(),
    to: this.spot(),
  }));
  protected readonly rows = computed(() => {
    const stroke = this.stroke();
    const windows = stroke ? drawn(this.windows(), stroke, stroke.removes) : this.windows();
    const marked = stroke ?? (this.anchor() ? this.chosen() : null);
    return Array.from({ length: SLOTS }, (_, slot) => ({
      slot,
      hour: slot % 2 === 0 ? formatHour(timeOfSlot(slot), this.locale) : '',
      time: timeOfSlot(slot),
      cells: Array.from({ length: DAYS }, (_, day) => {
        const cover = coverOfCell(windows, { day, slot });
        return {
          day,
          cover,
          label: this.labelOf({ day, slot }, cover),
          marked: marked !== null && isInStroke({ day, slot }, marked),
        };
      }),
    }));
  });

  constructor() {
    afterRenderEffect(() => {
      const { day, slot } = this.spot();
      if (this.wantsFocus())
        this.table()
          .nativeElement.querySelector<HTMLElement>(`[data-cell="${day}-${slot}"]`)
          ?.focus();
    });
  }

  protected isSpot = (day: number, slot: number) =>
    this.spot().day === day && this.spot().slot === slot;

  protected press(event: PointerEvent): void {
    const cell = this.cellOf(event.target);
    if (!cell || event.button !== 0 || (event.pointerType === 'touch' && !this.finger())) return;
    const at = { from: cell, to: cell };
    this.anchor.set(null);
    this.stroke.set({ ...at, removes: strokeRemoves(this.windows(), at) });
    this.table().nativeElement.setPointerCapture?.(event.pointerId);
  }

  protected drag(event: PointerEvent): void {
    const stroke = this.stroke();
    const to = stroke && this.cellOf(this.document.elementFromPoint(event.clientX, event.clientY));
    if (stroke && to && (to.day !== stroke.to.day || to.slot !== stroke.to.slot))
      this.stroke.set({ ...stroke, to });
  }

  protected lift(event: PointerEvent): void {
    const stroke = this.stroke();
    if (!stroke) return;
    this.strokeEndedAt = event.timeStamp;
    this.stroke.set(null);
    this.spot.set(stroke.to);
    this.draw(stroke, stroke.removes);
  }

  protected letGo(): void {
    this.stroke.set(null);
  }

  /** A tap of a finger that scrolls, or the click of a screen reader; what a stroke has just done is not done again. */
  protected tap(event: MouseEvent): void {
    const cell = this.cellOf(event.target);
    if (!cell || event.timeStamp - this.strokeEndedAt < ECHO_MS) return;
    this.anchor.set(null);
    this.spot.set(cell);
    this.toggle();
  }

  protected key(event: KeyboardEvent): void {
    if (!this.cellOf(event.target)) return;
    const to = cellAfter(event.key, this.spot());
    if (to && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.anchor.set(event.shiftKey ? (this.anchor() ?? this.spot()) : null);
      this.wantsFocus.set(true);
      this.spot.set(to);
      if (event.shiftKey)
        this.said.set($localize`:@@week.chosen:Choisi : ${this.words(this.chosen())}:WHEN:`);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.toggle();
    } else if (event.key === 'Escape' && (this.anchor() || this.stroke())) {
      event.stopPropagation();
      this.anchor.set(null);
      this.stroke.set(null);
    }
  }

  protected meet(event: FocusEvent): void {
    const cell = this.cellOf(event.target);
    if (cell && !this.isSpot(cell.day, cell.slot)) this.spot.set(cell);
  }

  protected leave(event: FocusEvent): void {
    if (this.table().nativeElement.contains(event.relatedTarget as Node | null)) return;
    this.wantsFocus.set(false);
    this.anchor.set(null);
    this.left.emit();
  }

  private toggle(): void {
    const chosen = this.chosen();
    this.anchor.set(null);
    this.draw(chosen, strokeRemoves(this.windows(), chosen));
  }

  private draw(stroke: Stroke, removes: boolean): void {
    this.windows.set(drawn(this.windows(), stroke, removes));
    const when = this.words(stroke);
    this.said.set(
      removes ? $localize`:@@week.removed:Retiré : ${when}:WHEN:` : this.texts().added(when),
    );
  }

  private readonly words = (stroke: Stroke) =>
    windowsUnder(stroke)
      .map((window) => formatWindow(window, this.locale))
      .join(', ');

  private labelOf(cell: Cell, cover: 'ALL' | 'PART' | 'NONE'): string {
    const when = this.words({ from: cell, to: cell });
    if (cover === 'NONE') return when;
    return cover === 'ALL' ? this.texts().cellAll(when) : this.texts().cellPart(when);
  }

  private cellOf(target: EventTarget | null): Cell | null {
    const cell =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell']
        : undefined;
    const [day, slot] = cell?.split('-').map(Number) ?? [];
    return day === undefined || slot === undefined ? null : { day, slot };
  }
}
