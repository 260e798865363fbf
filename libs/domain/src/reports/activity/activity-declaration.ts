import * as z from 'zod';
import { line, paragraph } from '../../identity';

/** What an association says of a period, since Présence cannot know it. All of it may be left empty. */
export const ActivityDeclaration = z.object({
  /** Where the association has its seat. */
  seat: line(150, 0),
  presidentWord: paragraph(4000),
  highlights: paragraph(4000),
  partners: paragraph(2000),
  projects: paragraph(4000),
});
export type ActivityDeclaration = z.infer<typeof ActivityDeclaration>;

/** A declaration in which nothing is said yet. */
export const emptyActivityDeclaration = (): ActivityDeclaration => ({
  seat: '',
  presidentWord: '',
  highlights: '',
  partners: '',
  projects: '',
});

/**
 * What an earlier declaration proposes for the next: the seat and the partners, who seldom change. Words of one year that
 * stood under another by mistake would be read by funders, so each of them is taken over by hand.
 */
export const proposedActivityFrom = ({
  seat,
  partners,
}: ActivityDeclaration): ActivityDeclaration => ({
  ...emptyActivityDeclaration(),
  ...{ seat, partners },
});
