import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns before, each as the words of its facet. */
const TERMS = `
  (select array_agg('theme:' || value) from unnest(themes) value) ||
  array['format:' || format] ||
  (select array_agg('audience:' || value) from unnest(audiences) value) ||
  array['facilitation:' || facilitation_mode] ||
  (select array_agg('language:' || value) from unnest(languages) value) ||
  array['rhythm:' || rhythm] ||
  (select array_agg('day:' || value) from unnest(weekdays) value)`;

/** The values of one facet. */
const values = (facet: string) =>
  `array(select split_part(term, ':', 2) from unnest(facets) term where term like '${facet}:%')`;

/** What a search narrows by stands in one column, so that a facet more needs no column more. */
export class ListingsHaveFacets1764001300000 implements MigrationInterface {
  name = 'ListingsHaveFacets1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table published_listing add column facets text[] not null default '{}';
      update published_listing set facets = ${TERMS};
      drop index published_listing_themes;
      alter table published_listing alter column facets drop default,
        drop column themes, drop column audiences, drop column format, drop column facilitation_mode,
        drop column languages, drop column rhythm, drop column weekdays;
      create index published_listing_facets on published_listing using gin (facets)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table published_listing
        add column themes text[] not null default '{}', add column audiences text[] not null default '{}',
        add column format varchar(20) not null default '', add column facilitation_mode varchar(20) not null default '',
        add column languages text[] not null default '{}', add column rhythm varchar(20) not null default '',
        add column weekdays text[] not null default '{}';
      update published_listing set themes = ${values('theme')}, audiences = ${values('audience')},
        format = (${values('format')})[1], facilitation_mode = (${values('facilitation')})[1],
        languages = ${values('language')}, rhythm = (${values('rhythm')})[1], weekdays = ${values('day')};
      drop index published_listing_facets;
      alter table published_listing drop column facets,
        alter column themes drop default, alter column audiences drop default, alter column format drop default,
        alter column facilitation_mode drop default, alter column languages drop default,
        alter column rhythm drop default, alter column weekdays drop default;
      create index published_listing_themes on published_listing using gin (themes)`);
  }
}
