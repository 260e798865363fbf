import {
  afterNextRender,
  afterRenderEffect,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  linkedSignal,
  type Signal,
  signal,
} from '@angular/core';
import type { GridRow } from '../data/board-rows';
import { RowTops, type RowWindow } from './row-window';

/** Rows drawn above and below those in sight, in CSS pixels. */
const SPARE_PX = 160;

type Places = {
  viewport: Signal<ElementRef<HTMLElement>>;
  head: Signal<ElementRef<HTMLElement>>;
  drawn: Signal<ElementRef<HTMLElement>>;
};

/**
 * Which rows of a board are drawn: those in sight and some around. Their heights are expected first, and measured once
 * drawn; what is in sight stays where it is.
 */
export function drawnRows(
  { viewport, head, drawn }: Places,
  rows: Signal<readonly GridRow[]>,
  expected: Signal<(row: GridRow) => number>,
) {
  const size = signal({ width: 0, height: 0, head: 0 });
  const width = computed(() => size().width);
  const offset = signal(0);
  const measured = linkedSignal<readonly unknown[], ReadonlyMap<GridRow, number>>({
    source: () => [rows(), width(), expected()],
    computation: () => new Map(),
  });
  const tops = computed(
    () => new RowTops(rows().map((row) => measured().get(row) ?? expected()(row))),
  );
  const window = computed<RowWindow>(() => tops().window(offset(), size().height, SPARE_PX), {
    equal: (one, other) =>
      one.start === other.start && one.end === other.end && one.top === other.top,
  });
  const shown = computed(() => rows().slice(window().start, window().end));

  const host = () => viewport().nativeElement;
  const destroy = inject(DestroyRef);
  afterNextRender(() => {
    const scrolled = () => offset.set(host().scrollTop);
    host().addEventListener('scroll', scrolled, { passive: true });
    const sizes = new ResizeObserver(() =>
      size.set({
        width: drawn().nativeElement.clientWidth,
        height: host().clientHeight,
        head: head().nativeElement.offsetHeight,
      }),
    );
    sizes.observe(host());
    destroy.onDestroy(() => {
      host().removeEventListener('scroll', scrolled);
      sizes.disconnect();
    });
  });
  afterRenderEffect({
    read: () => {
      const known = measured();
      const found = new Map<GridRow, number>();
      const elements = drawn().nativeElement.children;
      shown().forEach((row, at) => {
        if (known.has(row)) return;
        const height = (elements[at] as HTMLElement | undefined)?.offsetHeight;
        // As high as expected: nothing to keep, and nothing to draw again.
        if (height && height !== expected()(row)) found.set(row, height);
      });
      if (found.size === 0 || width() === 0) return;
      const first = tops().at(host().scrollTop);
      const moved = rows()
        .slice(window().start, first)
        .reduce((sum, row) => {
          const height = found.get(row);
          return height === undefined ? sum : sum + height - expected()(row);
        }, 0);
      measured.update((before) => new Map([...before, ...found]));
      if (moved !== 0) host().scrollTop += moved;
    },
  });

  return {
    width,
    tops,
    window,
    shown,
    /** The first row in sight below the head. */
    firstInSight: computed(() => tops().at(offset())),
    /** Brings a row into sight. */
    reveal: (row: number): void => {
      const [top, bottom] = [tops().top(row), tops().top(row + 1)];
      const at = host().scrollTop;
      const height = size().height - size().head;
      if (top < at) host().scrollTop = top;
      else if (bottom > at + height) host().scrollTop = bottom - height;
      offset.set(host().scrollTop);
    },
  };
}
