import { TestBed } from '@angular/core/testing';
import { MatDialogModule } from '@angular/material/dialog';
import { ProblemError } from '../../problems/problem-error';
import { VersionConflict } from './version-conflict';

describe('a save that another tab made first', () => {
  it('counts as saved where both typed the same, and asks nothing', async () => {
    TestBed.configureTestingModule({ imports: [MatDialogModule] });
    const adopted: string[] = [];
    const saved = await TestBed.inject(VersionConflict).settle({
      save: () => Promise.reject(new ProblemError('VERSION_CONFLICT', 412)),
      read: () => Promise.resolve('Salle des Lilas'),
      differences: () => [],
      overwrite: () => Promise.reject(new Error('nothing is to be written over')),
      adopt: (stored) => adopted.push(stored),
    });
    expect(saved).toBe(true);
    expect(adopted).toEqual(['Salle des Lilas']);
  });
});
