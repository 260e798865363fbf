import {
  afterNextRender,
  DestroyRef,
  ElementRef,
  inject,
  type Signal,
  signal,
} from '@angular/core';
import type { ChartRow } from './chart';

/** The width of the host in CSS pixels, so that the words of a chart keep their size on a telephone. */
export function injectChartWidth(): Signal<number> {
  const host: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const destroyed = inject(DestroyRef);
  const width = signal(720);
  afterNextRender(() => {
    const measure = () => width.set(Math.max(240, Math.round(host.clientWidth || 720)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return width;
}

/** Of the words under a chart, in pixels: a letter, and the room between two names. */
const LETTER = 7;
const BETWEEN = 14;

/** Every how many rows are named, so that no two names touch. */
export function namedEvery(rows: readonly ChartRow[], width: number): number {
  const longest = Math.max(...rows.map(({ label }) => label.length), 1);
  return Math.max(1, Math.ceil((rows.length * (longest * LETTER + BETWEEN)) / width));
}
