import { TestBed } from '@angular/core/testing';
import type { ErrorCode } from '@presence/domain';
import { ProblemError } from '../problems/problem-error';
import { ReadState } from './read-state';

function shown(code: ErrorCode): HTMLElement {
  const fixture = TestBed.createComponent(ReadState);
  fixture.componentRef.setInput('of', {
    isLoading: () => false,
    error: () => new ProblemError(code, 0),
    reload: () => true,
  });
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('a read that failed', () => {
  it('is tried again where that may help', () => {
    expect(shown('UNAVAILABLE').querySelector('button')?.textContent).toContain('Réessayer');
  });

  it.each(['NOT_ALLOWED', 'NOT_FOUND'] as const)('offers no second try for %s', (code) => {
    const page = shown(code);
    expect(page.querySelector('[role=alert] p')?.textContent).toBeTruthy();
    expect(page.querySelector('button')).toBeNull();
  });
});
