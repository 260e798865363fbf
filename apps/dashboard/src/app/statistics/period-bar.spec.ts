import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { PeriodBar } from './period-bar';

describe('the period of figures', () => {
  it('is chosen from months in the language of the page, and stands in the address', async () => {
    const { fixture, settled } = await renderPage(PeriodBar, {
      inputs: { from: '2025-12', until: '2026-02', branches: [] },
    });
    await harnessOf(fixture).choose('De', 'janvier 2026');
    await settled();
    expect(TestBed.inject(Router).url).toContain('de=2026-01');
  });
});
