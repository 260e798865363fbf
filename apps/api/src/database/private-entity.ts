import { Entity, ForeignKey } from 'typeorm';

type RowClass = new () => object;
type Reference = {
  name: string;
  columns: string[];
  /** The table of another feature is named, so that no entity needs to import it. */
  to: string | (() => RowClass);
  key?: string[];
  onUpdate?: 'CASCADE';
  onDelete?: 'CASCADE';
};

// TypeORM types column lists as tuples of a written-out length; here the length is each reference's own.
const led = (columns: string[]) => ['associationId', ...columns] as unknown as ['associationId'];

/**
 * Declares a private table and its composite foreign keys: each leads with associationId, so that a row cannot even
 * point into another association.
 */
export function PrivateEntity(table: string, ...references: Reference[]): ClassDecorator {
  return (target) => {
    Entity(table)(target);
    ForeignKey('association', ['associationId'], ['id'], { name: `${table}_association` })(target);
    for (const { name, columns, to, key = ['id'], onUpdate, onDelete } of references) {
      ForeignKey(to, led(columns), led(key), { name, onUpdate, onDelete })(target);
    }
  };
}
