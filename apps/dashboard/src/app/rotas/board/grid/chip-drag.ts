import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { BoardContact } from '@presence/contract';
import { BoardMoves } from '../board-moves';

const SLACK_PX = 5;
/** How long a finger rests on a contact before it takes it up instead of scrolling. */
const HOLD_MS = 280;
const EDGE_PX = 48;
const EDGE_STEP_PX = 12;

type Pressed = { contact: BoardContact; source: HTMLElement; x: number; y: number };

/**
 * Contacts dragged by mouse or finger, from the board or from beside it. It listens once for the whole board, so that
 * rows that scroll by cost nothing.
 */
@Injectable()
export class ChipDrag {
  private readonly moves = inject(BoardMoves);
  private pressed: Pressed | null = null;
  private preview: HTMLElement | null = null;
  private held: ReturnType<typeof setTimeout> | undefined;
  private scroller: HTMLElement | null = null;
  private stopListening = new AbortController();

  /** The square under the pointer while a contact is dragged. */
  readonly over = signal<string | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.end());
  }

  /** A contact is pressed; `dropped` is called with the square where it is let go, or null. */
  press(
    event: PointerEvent,
    contactOf: (id: string) => BoardContact | undefined,
    dropped: (cell: string | null) => void,
  ): void {
    const source = (event.target as HTMLElement).closest<HTMLElement>('[data-contact]');
    const contact = source && contactOf(source.dataset['contact'] ?? '');
    if (!source || !contact || event.button !== 0 || this.pressed) return;
    this.pressed = { contact, source, x: event.clientX, y: event.clientY };
    this.stopListening = new AbortController();
    const { signal } = this.stopListening;
    document.addEventListener('pointermove', (move) => this.move(move), { signal });
    document.addEventListener(
      'pointerup',
      () => {
        const [dragged, cell] = [this.preview !== null, this.over()];
        this.end();
        if (dragged) dropped(cell);
      },
      { signal },
    );
    document.addEventListener('pointercancel', () => this.cancel(dropped), { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.cancel(dropped);
      },
      { signal },
    );
    if (event.pointerType === 'mouse') return;
    this.held = setTimeout(() => this.begin(), HOLD_MS);
    // Once taken up, the finger moves the contact and no longer the page.
    document.addEventListener(
      'touchmove',
      (move) => {
        if (this.preview) move.preventDefault();
      },
      { signal, passive: false },
    );
  }

  private move({ clientX, clientY, pointerType }: PointerEvent): void {
    if (!this.pressed) return;
    if (!this.preview) {
      const { x, y } = this.pressed;
      if (Math.hypot(clientX - x, clientY - y) < SLACK_PX) return;
      if (pointerType !== 'mouse') return this.end();
      this.begin();
    }
    this.preview?.style.setProperty('translate', `${clientX + 8}px ${clientY + 8}px`);
    const under = document.elementFromPoint(clientX, clientY);
    this.over.set(under?.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null);
    this.scroller = under?.closest<HTMLElement>('.viewport') ?? null;
    this.edge = edgeOf(this.scroller, clientY);
  }

  private edge = 0;

  private begin(): void {
    if (!this.pressed) return;
    const { contact, source, x, y } = this.pressed;
    const preview = source.cloneNode(true) as HTMLElement;
    preview.setAttribute('aria-hidden', 'true');
    Object.assign(preview.style, {
      position: 'fixed',
      inset: '0 auto auto 0',
      inlineSize: `${Math.min(source.offsetWidth, 220)}px`,
      translate: `${x + 8}px ${y + 8}px`,
      zIndex: '1000',
      pointerEvents: 'none',
      opacity: '0.9',
    });
    document.body.append(preview);
    this.preview = preview;
    void this.moves.pickUp(contact);
    const scroll = () => {
      if (!this.preview) return;
      if (this.edge !== 0) this.scroller?.scrollBy(0, this.edge * EDGE_STEP_PX);
      requestAnimationFrame(scroll);
    };
    requestAnimationFrame(scroll);
  }

  private cancel(dropped: (cell: string | null) => void): void {
    const dragged = this.preview !== null;
    this.end();
    if (dragged) dropped(null);
  }

  private end(): void {
    clearTimeout(this.held);
    this.stopListening.abort();
    this.preview?.remove();
    this.preview = null;
    this.pressed = null;
    this.edge = 0;
    this.over.set(null);
  }
}

/** -1 near the top of what scrolls, 1 near its bottom, 0 between. */
function edgeOf(scroller: HTMLElement | null, y: number): number {
  if (!scroller) return 0;
  const { top, bottom } = scroller.getBoundingClientRect();
  return y < top + EDGE_PX + 32 ? -1 : y > bottom - EDGE_PX ? 1 : 0;
}
