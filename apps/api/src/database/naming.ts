import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (text: string) => text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Properties in camelCase, columns in snake_case, primary keys named after their table. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string, prefixes: string[]): string {
    return [...prefixes.map(snake), custom || snake(property)].join('_');
  }

  override primaryKeyName(table: Table | string): string {
    return `${(typeof table === 'string' ? table : table.name).replace(/^.*\./, '')}_pk`;
  }
}
