// What the build of the Excel folder calls.
export { hostFiles } from './hostFiles';
export { siteSettings } from './siteSettings';
