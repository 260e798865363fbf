import { colon, type Locale } from '@presence/domain';
import { appointment, moment, type MailedChange } from './appointment-words';
import type { Section } from './letter';

/** What stands over each list of a change, and before where a contact was. */
type Titles = { came: string; moved: string; went: string; kept: string; before: string };

/** What came, moved and went, each under its title, then what stays. */
export function changeInWords(
  { came, moved, went, kept }: MailedChange,
  titles: Titles,
  locale: Locale,
): NonNullable<Section['lists']> {
  const say = (contact: (typeof came)[number]) => appointment(contact, locale);
  return [
    { title: titles.came, lines: came.map(say) },
    {
      title: titles.moved,
      lines: moved.map(
        ({ before, after }) =>
          `${say(after)} (${titles.before}${colon(locale)}${moment(before, locale)})`,
      ),
    },
    { title: titles.went, lines: went.map(say) },
    { title: titles.kept, lines: kept.map(say) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Whether a volunteer has nothing any more. */
export const isEmpty = ({ came, moved, kept }: MailedChange) =>
  came.length + moved.length + kept.length === 0;
