import * as z from 'zod';
import {
  DANGERS,
  Email,
  FACET_KEYS,
  FACETS,
  type FacetKey,
  type FacetValue,
  AUTHORED_LOCALE,
  LOCALES,
  PlaceResolution,
  PLACES_WANTED,
  PublishedListing,
  PublishedSession,
  line,
  paragraph,
  SOON,
  inAddress,
  whole,
  Localized,
} from '@presence/domain';

type FacetSchemas = {
  [Key in FacetKey]: z.ZodOptional<z.ZodEnum<{ [Value in FacetValue<Key>]: Value }>>;
};

const facets = Object.fromEntries(
  FACET_KEYS.map((key) => [key, z.enum(Object.keys(FACETS[key].values)).optional()]),
) as FacetSchemas;

/** What is looked for: what words and choices alike can say. */
const LOOKED_FOR = {
  text: z.string().trim().max(100, { error: 'TEXT_TOO_LONG' }).optional(),
  commune: z
    .string()
    .regex(/^(\d{5}|2[AB]\d{3})$/, { error: 'COMMUNE_UNKNOWN' })
    .optional(),
  department: z
    .string()
    .regex(/^(\d{2,3}|2[AB])$/, { error: 'DEPARTMENT_UNKNOWN' })
    .optional(),
  region: z
    .string()
    .regex(/^\d{2,3}$/, { error: 'REGION_UNKNOWN' })
    .optional(),
  ...facets,
  soon: z.enum(SOON).optional(),
};

/** A search as it stands in the address bar: every part optional, unknown parts ignored, wrong ones refused by name. */
export const DirectoryQuery = z.object({
  ...LOOKED_FOR,
  within: inAddress(whole(1, 200)).optional(),
  page: inAddress(whole(1, 500)).optional(),
});
export type DirectoryQuery = z.infer<typeof DirectoryQuery>;

/** One line of the result list. `distanceKm` only when a commune was asked for. */
export const DirectoryCard = PublishedListing.pick({
  id: true,
  slug: true,
  name: true,
  kind: true,
  themes: true,
  audiences: true,
  format: true,
  facilitationMode: true,
  open: true,
  registrationRequired: true,
  cost: true,
  rhythm: true,
  verifiedAt: true,
}).extend({
  associationName: z.string(),
  /** What a first visit is like; what was published before cards had it lacks it. */
  firstVisit: z.string().optional(),
  communeName: z.string(),
  departmentCode: z.string(),
  sentence: Localized.nullable(),
  next: PublishedSession.pick({
    date: true,
    startTime: true,
    endTime: true,
    timeZone: true,
    startsAt: true,
    moved: true,
    uncertain: true,
  }).nullable(),
  /** As in the listing: it may be over by now. */
  closure: PublishedListing.shape.closure,
  distanceKm: z.number().nullable(),
});
export type DirectoryCard = z.infer<typeof DirectoryCard>;

/**
 * What the words of a search were understood to say. `query` holds that beside what was chosen, which counts first;
 * its `text` is what is left of the words. `place` is what the place that they name may be, `nearMe` that they mean one
 * which only the searcher knows.
 */
export const SearchReading = z.object({
  query: z.object(LOOKED_FOR),
  place: PlaceResolution.nullable(),
  nearMe: z.boolean(),
  dangers: z.array(z.enum(DANGERS)),
});
export type SearchReading = z.infer<typeof SearchReading>;

/** What a search asks beside facets and can let go of. */
const PARTS_BESIDE_FACETS = ['soon', 'within', 'commune', 'department', 'region', 'text'] as const;

/** A page of results. When nothing fits, `widened` says which part of the search was let go to find these. */
export const DirectoryResults = z.object({
  cards: z.array(DirectoryCard),
  total: z.int(),
  page: z.int(),
  pageCount: z.int(),
  place: z
    .object({ name: z.string(), departmentCode: z.string(), approximate: z.boolean() })
    .nullable(),
  widened: z.array(z.enum([...FACET_KEYS, ...PARTS_BESIDE_FACETS])),
  /** What the words of the search say; null when it has none. */
  reading: SearchReading.nullable(),
});
export type DirectoryResults = z.infer<typeof DirectoryResults>;

export const DirectoryListing = PublishedListing;

/** How many listings each département has, for the list of places. */
export const DirectoryDepartments = z.array(
  z.object({ code: z.string(), name: z.string(), count: z.int() }),
);
export type DirectoryDepartments = z.infer<typeof DirectoryDepartments>;

/** A message from the public page, forwarded to the group's private address and not kept. `website` is a trap for robots. */
export const MessageDraft = z.strictObject({
  replyTo: Email,
  body: paragraph(2000).pipe(z.string().min(1, { error: 'REQUIRED' })),
  locale: z.enum(LOCALES),
  website: line(200, 0).optional(),
});
export type MessageDraft = z.infer<typeof MessageDraft>;

/** A place as it was typed, and whether only a commune will do. */
export const PlacesQuery = z.object({
  text: z.string().trim().min(2, { error: 'TEXT_TOO_SHORT' }).max(80, { error: 'TEXT_TOO_LONG' }),
  wanted: z.enum(PLACES_WANTED).default('ANY'),
});
export type PlacesQuery = z.infer<typeof PlacesQuery>;

/** A search as a calendar to subscribe to, in one language. */
export const FeedQuery = DirectoryQuery.omit({ page: true }).extend({
  language: z.enum(LOCALES).default(AUTHORED_LOCALE),
});
export type FeedQuery = z.infer<typeof FeedQuery>;

/**
 * How many listings each value of each facet would find beside all else that is asked, those of a value that finds none
 * left out.
 */
export const DirectoryCounts = z.object({
  facets: z.partialRecord(z.enum(FACET_KEYS), z.record(z.string(), z.int())),
});
export type DirectoryCounts = z.infer<typeof DirectoryCounts>;
