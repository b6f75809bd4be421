import type { ClientRecord } from './clientRecord';
import type { Options } from './options';

/**
 * Whether a client is marked as a natural person and the options do not say that such clients are scored.
 *
 * @source GDPR art. 22; CJEU C-634/21 (SCHUFA): a payment probability can itself be an automated decision
 * @example
 * isUnscoredPerson(undefined, { scoreNaturalPersons: false }) // false
 */
export function isUnscoredPerson(record: Pick<ClientRecord, 'kind'> | undefined, options: Pick<Options, 'scoreNaturalPersons'>): boolean {
  return record?.kind === 'person' && !options.scoreNaturalPersons;
}
