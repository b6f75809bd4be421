import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { sharedFolder } from '../support/shared';

const folder = join(sharedFolder, 'reference/xsd');
const MAIN = 'OfficeAppManifestV1_1.xsd';
/** Add-ins for mail have a later schema that the others only refer to; a workbook's manifest never reaches it. */
const mailStub = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://schemas.microsoft.com/office/mailappversionoverrides/1.1"><xs:element name="VersionOverrides"/></xs:schema>`;

/** What the official schema finds wrong with a manifest; nothing when it is valid. */
export async function validateManifest(xml: string): Promise<readonly string[]> {
  const schemas = readdirSync(folder).filter((name) => name.endsWith('.xsd'))
    .map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), 'utf8') }));
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: schemas.filter(({ fileName }) => fileName === MAIN),
    preload: [...schemas.filter(({ fileName }) => fileName !== MAIN), { fileName: 'MailAppVersionOverridesV1_1.xsd', contents: mailStub }],
  });
  return result.errors.map(({ message }) => message);
}
