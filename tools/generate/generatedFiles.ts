import { catalog } from '../../functions/catalog/catalog';
import { excelMetadata } from './excelMetadata';
import { reference } from './reference';
import { sheetsWrappers } from './sheetsWrappers';
import { SITE_ADDRESS } from './siteAddress';

/** Path from the root of the repository → content, of every file that follows from the catalogue. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'docs/functions.md': reference(catalog),
    'functions/generated/functions.json': excelMetadata(catalog, 'en', SITE_ADDRESS),
    'functions/generated/functions.fr.json': excelMetadata(catalog, 'fr', SITE_ADDRESS),
    'functions/generated/sheetsWrappers.js': sheetsWrappers(catalog),
  };
}
