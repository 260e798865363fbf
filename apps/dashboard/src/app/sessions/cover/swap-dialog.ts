import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { paths, SessionView } from '@presence/contract';
import { addDays, newId } from '@presence/domain';
import * as z from 'zod';
import { AssociationClock } from '../../associations/association-clock';
import { associationList } from '../../associations/association-read';
import { DialogFrame } from '../../forms/dialogs/dialog-frame';
import { formToSave } from '../../forms/form-to-save';
import { errorOf } from '../../forms/sending';
import { Dialog } from '../../page/dialog';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { isMovable, whenOf } from '../session-labels';
import { SessionCoverApi } from './session-cover-api';

/** Sessions of so many days ahead can be swapped against. */
const DAYS = 60;
/** A place on another session: whose, and which. */
const Typed = z.object({ place: z.string().min(1, { error: 'REQUIRED' }) });

/** Chooses the place that is wanted instead of one's own; gives back whether it was proposed. */
@Component({
  selector: 'p-swap-dialog',
  imports: [
    DialogFrame,
    FormField,
    FormRoot,
    MatError,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    ReadState,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './swap-dialog.html',
  styleUrl: '../dialog.scss',
})
export class SwapDialog extends Dialog<SessionView, boolean> {
  private readonly api = inject(SessionCoverApi);
  private readonly locale = injectLocale();
  private readonly today = inject(AssociationClock).today();
  protected readonly session = this.data;
  protected readonly when = whenOf(this.session, this.locale);
  protected readonly errorOf = errorOf;

  protected readonly sessions = associationList(
    (association) =>
      `${paths.sessions(association)}?from=${this.today}&to=${addDays(this.today, DAYS)}`,
    SessionView,
  );
  protected readonly places = computed(() => {
    const own = this.session.facilitatorIds;
    return (this.sessions.shown() ?? [])
      .filter((other) => isMovable(other) && !other.facilitatorIds.some((id) => own.includes(id)))
      .flatMap((other) =>
        other.facilitators.map(({ id, displayName }) => ({
          value: `${id} ${other.id}`,
          words: `${displayName}, ${whenOf(other, this.locale)}, ${other.groupName}`,
        })),
      );
  });

  private readonly id = newId();
  private readonly draft = signal({ place: '' });
  protected readonly form = formToSave(this.draft, {
    rules: (path) => validateStandardSchema(path, Typed),
    write: ({ place }) => {
      const [otherId = '', otherSessionId = ''] = place.split(' ');
      return this.api.proposeSwap({
        ...{ id: this.id, sessionId: this.session.id, otherId, otherSessionId },
      });
    },
    saved: () => this.close(true),
  }).fields;
}
