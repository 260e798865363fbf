import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { newId, type Rota } from '@presence/domain';
import { BoardButtons } from './board-buttons';

const rota = (state: Rota['state']): Rota => ({
  id: newId(),
  branchId: null,
  from: '2030-12-02',
  weeks: 4,
  state,
  publishedAt: null,
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
});

const COUNTS = { contactCount: 9, uncoveredCount: 2, proposedCount: 7, missingCount: 1 };

function shown(state: Rota['state'], counts = COUNTS) {
  TestBed.configureTestingModule({ imports: [MatIconTestingModule] });
  const withdrawn = jest.fn();
  const fixture = TestBed.createComponent(BoardButtons, {
    bindings: [
      inputBinding('rota', () => rota(state)),
      inputBinding('counts', () => counts),
      inputBinding('underWay', () => false),
      inputBinding('undoable', () => false),
      outputBinding('withdrawn', withdrawn),
    ],
  });
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const loader: HarnessLoader = TestbedHarnessEnvironment.loader(fixture);
  return {
    withdrawn,
    loader,
    words: () =>
      [...page.querySelectorAll('button')].map(
        (button) => button.ariaLabel ?? button.textContent?.trim(),
      ),
  };
}

describe('the buttons of a board', () => {
  it('propose, fill and publish a draft', () => {
    expect(shown('DRAFT').words()).toEqual([
      'Proposer de nouveau',
      'Combler les trous (3)',
      'Publier',
    ]);
  });

  it('offer to withdraw a published rota, and to replan an absence', async () => {
    const { words, loader, withdrawn } = shown('PUBLISHED', { ...COUNTS, proposedCount: 0 });
    expect(words()).toEqual(['Combler les trous (3)', 'Autres actions pour ce roulement']);
    const menu = await loader.getHarness(MatMenuHarness);
    await menu.open();
    await menu.clickItem({ text: 'Retirer ce roulement' });
    expect(withdrawn).toHaveBeenCalledTimes(1);
  });

  it('offer nothing on a withdrawn rota', () => {
    expect(shown('WITHDRAWN').words()).toEqual([]);
  });
});
