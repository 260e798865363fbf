import { aSessionView } from '@presence/testing';
import { newId, type TimeZone } from '@presence/domain';
import {
  closureDraft,
  closureForm,
  closureFormModel,
  previewQuery,
  type SessionChoice,
  withChoices,
} from './closure-form.model';
import { refusedSession } from './refused-session';
import { ProblemError } from '../../problems/problem-error';

const venueId = newId();
const [first, second] = [aSessionView({ venueId }), aSessionView({ venueId, date: '2097-10-17' })];
const october = {
  ...closureFormModel('VENUE', venueId),
  from: '2097-10-01',
  to: '2097-10-31',
};
const zones = new Map<string, TimeZone>([
  [first.id, 'Europe/Paris'],
  [second.id, 'Europe/Paris'],
]);
const moving = (to: Partial<SessionChoice['to']>) => {
  const typed = withChoices(october, [first]);
  const [choice] = typed.sessions as [SessionChoice];
  return {
    ...typed,
    sessions: [{ ...choice, choice: 'MOVE' as const, to: { ...choice.to, ...to } }],
  };
};
const issuesOf = (typed: unknown) =>
  closureForm(zones)
    .safeParse(typed)
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('what is typed of a closure', () => {
  it('ask for a preview once what and when can be', () => {
    expect(previewQuery({ ...october, closedId: '' })).toBeNull();
    expect(previewQuery({ ...october, to: '2097-09-30' })).toBeNull();
    expect(previewQuery({ ...october, scope: 'ASSOCIATION', closedId: '' })).toEqual({
      scope: 'ASSOCIATION',
      closedId: null,
      from: '2097-10-01',
      to: '2097-10-31',
    });
  });

  it('cancel every session at first, and keep the choices made when the list changes', () => {
    const typed = withChoices(october, [first]);
    expect(typed.sessions.map(({ choice }) => choice)).toEqual(['CANCEL']);
    const kept = {
      ...typed,
      sessions: typed.sessions.map((each) => ({ ...each, choice: 'KEEP' as const })),
    };
    const grown = withChoices(kept, [first, second]);
    expect(grown.sessions.map(({ sessionId, choice }) => [sessionId, choice])).toEqual([
      [first.id, 'KEEP'],
      [second.id, 'CANCEL'],
    ]);
    expect(withChoices(grown, [first, second])).toBe(grown);
    expect(withChoices(grown, [second]).sessions).toHaveLength(1);
  });

  it('send where a session goes only when it moves, and contacts only of the association', () => {
    const typed = withChoices(october, [first]);
    expect(closureDraft(typed)).toMatchObject({
      closedId: venueId,
      contacts: null,
      sessions: [{ sessionId: first.id, choice: 'CANCEL' }],
    });
    expect(closureDraft(typed).sessions[0]).not.toHaveProperty('to');
    expect(closureDraft({ ...typed, scope: 'ASSOCIATION', closedId: '' })).toMatchObject({
      closedId: null,
      contacts: 'KEEP',
    });
  });

  it.each([
    ['stays where it is closed', {}, [['sessions.0.to.date', 'STILL_CLOSED']]],
    ['goes elsewhere the same day', { venueId: newId() }, []],
    ['goes beyond the closure', { date: '2097-11-03' }, []],
    ['goes into the past', { date: '2020-01-10' }, [['sessions.0.to.date', 'IN_THE_PAST']]],
    [
      'ends before it begins',
      { date: '2097-11-03', endTime: '17:00' },
      [['sessions.0.to.endTime', expect.any(String)]],
    ],
  ])('are at fault where a session that moves %s', (_, to, issues) => {
    expect(issuesOf(moving(to))).toEqual(issues);
  });

  it('are at fault where dates are missing or too many', () => {
    expect(issuesOf({ ...october, to: '' })[0]?.[0]).toBe('to');
    expect(issuesOf({ ...october, to: '2099-01-01' })).toEqual([['to', 'PERIOD_INVALID']]);
    expect(issuesOf({ ...october, closedId: '' })).toEqual([['closedId', 'REQUIRED']]);
  });
});

describe('the session that a refusal concerns', () => {
  const { sessions } = moving({ date: '2097-11-03' });
  const clash = { date: '2097-11-03', startTime: '19:00', endTime: '21:00' };

  it('is the one to which an issue leads', () => {
    const refusal = new ProblemError('VALIDATION', 400, [
      { path: ['sessions', 0, 'to', 'date'], message: 'STILL_CLOSED' },
    ]);
    expect(refusedSession(refusal, sessions)).toBe(first.id);
  });

  it.each([
    ['is the one that moves there', clash, first.id],
    ['is none where the times touch alone', { ...clash, startTime: '20:00' }, undefined],
    ['is none on another day', { ...clash, date: '2097-11-04' }, undefined],
  ])('%s', (_, found, id) => {
    const refusal = new ProblemError('VENUE_BUSY', 409, [], { clashes: [found] });
    expect(refusedSession(refusal, sessions)).toBe(id);
  });
});
