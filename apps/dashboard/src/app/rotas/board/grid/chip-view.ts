import type { BoardContact } from '@presence/contract';
import type { Locale } from '@presence/domain';
import { formatKind } from '../../rota-labels';

/** A contact as its chip shows it; `heard` is what is drawn only as a sign. */
export type ChipView = {
  contact: BoardContact;
  time: string;
  name: string;
  heard: string;
  title: string;
  classes: string;
};

type ChipAnswer = 'ACCEPTED' | 'DECLINED' | 'WAITING';

export const ANSWER_LABELS: Readonly<Record<ChipAnswer, string>> = {
  ACCEPTED: $localize`:@@rotas.accepted:accepté`,
  DECLINED: $localize`:@@rotas.declined:refusé`,
  WAITING: $localize`:@@rotas.unanswered:sans réponse`,
};

/** What volunteers said of a published contact; null before it is published. */
export function answerOf({ state, volunteers }: BoardContact): ChipAnswer | null {
  if (state !== 'PUBLISHED') return null;
  if (volunteers.length > 0 && volunteers.every(({ answer }) => answer === 'DECLINED'))
    return 'DECLINED';
  return volunteers.every(({ answer }) => answer !== 'WAITING') ? 'ACCEPTED' : 'WAITING';
}

export function chipView(
  contact: BoardContact,
  name: string,
  found: boolean,
  locale: Locale,
): ChipView {
  const answer = answerOf(contact);
  const signs = [
    formatKind(contact, locale),
    ...(answer ? [ANSWER_LABELS[answer]] : []),
    ...(contact.locked ? [$localize`:@@rotas.locked:verrouillé`] : []),
  ];
  const classes = [
    contact.kind === 'CALL' ? 'call' : 'visit',
    ...(answer ? [answer.toLowerCase()] : []),
    ...(contact.locked ? ['locked'] : []),
    ...(found ? ['found'] : []),
    ...(contact.state === 'UNCOVERED' ? ['open'] : []),
  ];
  return {
    contact,
    time: contact.start ?? '',
    name,
    heard: signs.join(', '),
    title: `${contact.start ?? ''} ${name}, ${signs.join(', ')}`.trim(),
    classes: classes.join(' '),
  };
}
