import {
  afterNextRender,
  DestroyRef,
  ElementRef,
  inject,
  type Signal,
  signal,
} from '@angular/core';

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

/** Every how many rows are named, so that no two names touch: a name takes some 84 pixels. */
export const namedEvery = (rows: number, width: number): number =>
  Math.max(1, Math.ceil((rows * 84) / width));
