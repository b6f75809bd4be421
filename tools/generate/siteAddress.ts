/** Where the product's pages live, in the files kept here; a build for a host of one's own puts its address in. */
export const SITE_ADDRESS = 'https://vigie.example';
