import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { OneDialog } from './one-dialog';

@Component({ template: 'Une question' })
class Question {}
@Component({ template: 'Une autre' })
class Another {}

describe('a dialog', () => {
  let dialog: MatDialog;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [{ provide: MatDialog, useClass: OneDialog }] });
    dialog = TestBed.inject(MatDialog);
  });
  afterEach(() => {
    dialog.closeAll();
    jest.useRealTimers();
  });

  it('opens once for two taps, and answers both', () => {
    expect(dialog.open(Question)).toBe(dialog.open(Question));
    expect(dialog.openDialogs).toHaveLength(1);
  });

  it('is not closed by a second tap that falls beside it', () => {
    jest.useFakeTimers();
    const opened = dialog.open(Question);
    expect(opened.disableClose).toBe(true);
    jest.advanceTimersByTime(600);
    expect(opened.disableClose).toBe(false);
  });

  it('opens beside another one, and a moment later beside its like', () => {
    jest.useFakeTimers();
    dialog.open(Question);
    dialog.open(Another);
    dialog.open(Another);
    jest.advanceTimersByTime(600);
    dialog.open(Another);
    expect(dialog.openDialogs).toHaveLength(3);
  });
});
