export { listingJsonLd, jsonLdText } from './listing-json-ld';
