import { contactWrites } from './contact-writes';
import { coverWrites } from './cover-writes';
import { facilitationWrites } from './facilitation-writes';
import { figureWrites } from './figure-writes';
import { groupWrites } from './group-writes';
import { reportWrites } from './report-writes';
import { organiserWrites } from './organiser-writes';
import { personWrites } from './person-writes';
import { planWrites } from './plan-writes';
import { rotaWrites } from './rota-writes';
import type { Recipes } from './world';

/** Every write of an association, by method and path as its route declares them. */
export const recipes: Recipes = {
  ...coverWrites,
  ...facilitationWrites,
  ...figureWrites,
  ...groupWrites,
  ...reportWrites,
  ...organiserWrites,
  ...personWrites,
  ...contactWrites,
  ...planWrites,
  ...rotaWrites,
};
