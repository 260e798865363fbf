import * as z from 'zod';
import { Listing, PublishedListing } from '@presence/domain';

const issue = z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() });

/** The listing of a group, with what it still lacks before it can be published. */
export const ListingView = Listing.extend({ issues: z.array(issue) });
export type ListingView = z.infer<typeof ListingView>;

/** Exactly what the public would see, made from the same projection as the public page. */
export const ListingPreview = PublishedListing;
export type ListingPreview = PublishedListing;
