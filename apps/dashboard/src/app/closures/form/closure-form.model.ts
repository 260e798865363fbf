import {
  ClosureDraft,
  ClosurePreviewQuery,
  type ClosureSessionDraft,
  type SessionView,
} from '@presence/contract';
import {
  type ClosureChoice,
  type ClosureScope,
  closesOn,
  type Id,
  newId,
  type TimeZone,
  timesIssue,
} from '@presence/domain';
import * as z from 'zod';
import { isPastMove, type MoveTarget, moveTargetOf } from '../../sessions/move-form.model';

/** What is to become of one session, with where it goes should it move. */
export type SessionChoice = {
  sessionId: Id;
  choice: ClosureChoice;
  to: MoveTarget;
};

/** What the form of a closure holds. `closedId` is empty until something is chosen, and for the association. */
export type ClosureFormModel = {
  id: string;
  scope: ClosureScope;
  closedId: string;
  from: string;
  to: string;
  publicWord: string;
  contacts: 'CANCEL' | 'KEEP';
  sessions: SessionChoice[];
};

export const closureFormModel = (scope: ClosureScope, closedId: string): ClosureFormModel => ({
  id: '',
  scope,
  closedId: scope === 'ASSOCIATION' ? '' : closedId,
  from: '',
  to: '',
  publicWord: '',
  contacts: 'KEEP',
  sessions: [],
});

/** What a preview can be asked about; null while it cannot. */
export function previewQuery({ scope, closedId, from, to }: ClosureFormModel) {
  const asked = { scope, ...(closedId && { closedId }), from, to };
  return ClosurePreviewQuery.safeParse(asked).data ?? null;
}

/**
 * What is typed, with a choice for each session of a preview: the one already made, or to cancel. They are the same object
 * where nothing changes, so that what was refused stays said.
 */
export function withChoices(
  typed: ClosureFormModel,
  sessions: readonly SessionView[],
): ClosureFormModel {
  const made = new Map(typed.sessions.map((choice) => [choice.sessionId, choice]));
  const choices = sessions.map<SessionChoice>(
    (session) =>
      made.get(session.id) ?? {
        sessionId: session.id,
        choice: 'CANCEL',
        to: moveTargetOf(session),
      },
  );
  const same =
    choices.length === typed.sessions.length &&
    choices.every((choice, index) => choice === typed.sessions[index]);
  return same ? typed : { ...typed, sessions: choices };
}

const sessionDraft = ({ sessionId, choice, to }: SessionChoice): ClosureSessionDraft =>
  choice === 'MOVE' ? { sessionId, choice, to } : { sessionId, choice };

/** What is sent of what is typed. */
export const closureDraft = (typed: ClosureFormModel) => ({
  ...typed,
  closedId: typed.closedId || null,
  contacts: typed.scope === 'ASSOCIATION' ? typed.contacts : null,
  sessions: typed.sessions.map(sessionDraft),
});

/** A session may move to dates that are closed too, where it is the venue that closes and it goes elsewhere. */
const staysClosed = (closure: ClosureDraft, { date, venueId }: MoveTarget): boolean =>
  closesOn(closure, date) && (closure.scope !== 'VENUE' || closure.closedId === venueId);

/** Checks what is typed as the API will, and each move as the form of a move does; `zones` are those of the sessions. */
export const closureForm = (zones: ReadonlyMap<Id, TimeZone>) =>
  z.preprocess(
    (typed) => {
      const { id, ...draft } = closureDraft(typed as ClosureFormModel);
      return { ...draft, id: id || newId() };
    },
    ClosureDraft.superRefine((closure, context) => {
      closure.sessions.forEach((each, index) => {
        if (each.choice !== 'MOVE') return;
        const { to, sessionId } = each;
        const wrong = (field: keyof MoveTarget, message: string | null) => {
          if (message !== null)
            context.addIssue({ code: 'custom', message, path: ['sessions', index, 'to', field] });
        };
        wrong('endTime', timesIssue(to.startTime, to.endTime));
        const timeZone = zones.get(sessionId);
        if (timeZone && isPastMove(to, { endTime: to.endTime, timeZone }))
          wrong('date', 'IN_THE_PAST');
        else if (staysClosed(closure, to)) wrong('date', 'STILL_CLOSED');
      });
    }),
  );
