import type { Currencies } from './currencies';
import type { Documents } from './documents';
import type { KeptCredit } from './joinSettlements';
import { noClients, type ClientNames } from './clientNames';

/** The clients that have a document in the ledger; those of rejected rows only, such as "Total", are left out. */
export function usedClients(documents: Documents, credits: readonly KeptCredit[]): { clients: ClientNames; clientOf: Int32Array; creditClientOf: Int32Array } {
  const { clients, invoices } = documents;
  const creditClientOf = Int32Array.from(credits, ({ client }) => client);
  const next = newIds(clients.names.length, invoices.client, creditClientOf);
  if (next === null) return { clients, clientOf: invoices.client, creditClientOf };
  const used = noClients();
  clients.names.forEach((name, id) => {
    if (next[id]! < 0) return;
    used.names.push(name);
    used.firstRows.push(clients.firstRows[id]!);
    used.folded.idOf(clients.folded.texts[id]!);
  });
  return {
    clients: used,
    clientOf: invoices.client.map((id) => next[id]!),
    creditClientOf: creditClientOf.map((id) => next[id]!),
  };
}

/** The currencies of documents in the ledger. */
export function usedCurrencies(documents: Documents, credits: readonly KeptCredit[]): { currencies: Currencies; currencyOf: Uint8Array; creditCurrencyOf: Uint8Array } {
  const { currencies, invoices } = documents;
  const creditCurrencyOf = Uint8Array.from(credits, ({ currency }) => currency);
  const next = currencies.names.length === 1 ? null : newIds(currencies.names.length, invoices.currency, creditCurrencyOf);
  if (next === null) return { currencies, currencyOf: invoices.currency, creditCurrencyOf };
  const isUsed = (_: unknown, id: number): boolean => next[id]! >= 0;
  return {
    currencies: { names: currencies.names.filter(isUsed), digits: currencies.digits.filter(isUsed) },
    currencyOf: invoices.currency.map((id) => next[id]!),
    creditCurrencyOf: creditCurrencyOf.map((id) => next[id]!),
  };
}

/** The new id of each old one, -1 where no document uses it, in the same order; null where all are used. */
function newIds(count: number, ...columns: readonly (Int32Array | Uint8Array)[]): Int32Array | null {
  const used = new Uint8Array(count);
  for (const column of columns) for (let i = 0; i < column.length; i += 1) used[column[i]!] = 1;
  let kept = 0;
  const next = new Int32Array(count).fill(-1);
  for (let id = 0; id < count; id += 1) if (used[id] === 1) next[id] = kept++;
  return kept === count ? null : next;
}
