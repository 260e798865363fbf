import { type ClosureUndone, ClosureView, paths } from '@presence/contract';
import { addDays, dateIn, newId, type Role } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { harnessOf } from '../../testing/harness-of';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { ClosuresPage } from './closures-page';

const today = dateIn('Europe/Paris');
const list = paths.closures(associationId);
const aClosure = (over: Partial<ClosureView> = {}): ClosureView => ({
  id: newId(),
  scope: 'VENUE',
  closedId: newId(),
  closedName: 'Salle des Tanneurs',
  from: addDays(today, 10),
  to: addDays(today, 20),
  publicWord: 'En travaux.',
  undoneAt: null,
  version: 3,
  cancelledCount: 12,
  movedCount: 1,
  keptCount: 2,
  contactCount: 0,
  ...over,
});

describe('ClosuresPage', () => {
  const open = async (role: Role, closures: ClosureView[]) => {
    const rendered = await renderPage(ClosuresPage, { roles: [role] });
    await rendered.answerList(list, ClosureView, closures);
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };

  it('puts what is on and to come first, and folds what is over', async () => {
    const { page } = await open('COORDINATOR', [
      aClosure({ closedName: 'Rouverte', undoneAt: '2026-01-01T00:00:00.000Z' }),
      aClosure({ closedName: 'Plus tard' }),
      aClosure({ closedName: 'Passée', from: addDays(today, -9), to: addDays(today, -1) }),
      aClosure({ closedName: 'En cours', from: addDays(today, -1), to: addDays(today, 1) }),
    ]);
    const items = [...page.querySelectorAll('p-closure-item')];
    expect(items.map((item) => item.querySelector('h2')?.textContent)).toEqual([
      'En cours',
      'Plus tard',
      'Rouverte',
      'Passée',
    ]);
    expect(plain(items[0]?.textContent)).toContain('Fermé jusqu’au');
    expect(plain(items[1]?.textContent)).toContain('12 séances annulées, 1 déplacée, 2 maintenues');
    const folded = page.querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelectorAll('p-closure-item')).toHaveLength(2);
  });

  it('asks once, naming what comes back, and lists what could not', async () => {
    const closure = aClosure();
    const { press, agree, asked, settled, answerEmpty, page, text } = await open('COORDINATOR', [
      closure,
    ]);
    await press('Rouvrir « Salle des Tanneurs »');
    await settled();
    expect(document.querySelector('mat-dialog-content')?.textContent).toContain(
      '12 séances annulées reprennent, 1 séance déplacée revient',
    );
    await agree('Rouvrir');
    const sent = await asked(paths.closure(associationId, closure.id), 'DELETE');
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush({
      closure: { ...closure, undoneAt: '2026-11-30T08:00:00.000Z', version: 4 },
      restoredCount: 11,
      stillClosedCount: 0,
      left: [aSessionView({ groupName: 'Les mardis' })],
    } satisfies ClosureUndone);
    await answerEmpty(list);
    expect(plain(page.querySelector('.left')?.textContent)).toMatch(
      /^Une séance n’a pas pu revenir .*Les mardis/,
    );
    expect(text()).toContain('Rien n’est fermé');
  });

  it('lets whoever facilitates open a group again, and nothing else', async () => {
    const { page } = await open('FACILITATOR', [
      aClosure(),
      aClosure({ scope: 'GROUP', closedName: 'Les mardis' }),
    ]);
    const labels = [...page.querySelectorAll('p-closure-item button')].map((button) =>
      button.getAttribute('aria-label'),
    );
    expect(labels).toEqual(['Rouvrir « Les mardis »']);
  });
});
