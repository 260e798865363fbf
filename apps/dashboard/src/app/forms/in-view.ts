import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** Scrolls an element to the middle of the screen and gives it the focus. */
export function bringIntoView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  // jsdom lays nothing out.
  element.scrollIntoView?.({ block: 'center' });
}

/** Stands on a refusal that appears: it is seen and focused at once, wherever the page was scrolled. */
@Directive({ selector: '[pInView]', host: { tabindex: '-1' } })
export class InView {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => bringIntoView(nativeElement));
  }
}
