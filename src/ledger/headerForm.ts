import { foldName } from './foldName';

/**
 * The form under which headers are compared: words of letters and digits in lower case without accents; camelCase
 * split, "n°", "num", "#" all `no`, little words and currency names left out.
 *
 * @example
 * headerForm('N° de la facture') // 'no facture'
 */
export function headerForm(header: string): string {
  // Without its accent "dû" is the little word "du", and "facturé" is "facture".
  const spelt = header.slice(0, LONGEST_HEADER).replace(/\bd(û|u\s*$)/i, 'reste').replace(/^facturé$/i, 'montant');
  const split = spelt.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[#№]/g, ' no ').replace(/n[°º]/gi, ' no ');
  const words = foldName(split).split(/[^a-z0-9]+/).filter((word) => word !== '' && !LITTLE_WORDS.has(word));
  return words.map((word) => SAME_WORDS.get(word) ?? word).join(' ');
}

/** A longer text is prose, not a header. */
const LONGEST_HEADER = 80;

const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'de du des d la les l en a au aux the of in by and et un une eur euro euros usd gbp chf cad dollar dollars cy'.split(' '),
);

const SAME_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ['no', 'n num numero number nr nbr numer nummer'],
    ['ref', 'reference refer referenc'],
    ['client', 'cust customer clients customers cli acheteur debiteur debtor'],
    ['facture', 'invoice inv fact factures invoices fac'],
    ['echeance', 'due ech echeances'],
    ['montant', 'amount amt mt mnt montants amounts'],
    ['nom', 'name'],
    ['date', 'dt dte'],
    ['ttc', 'gross incl inc including'],
    ['ht', 'net excl exc untaxed excluding'],
    ['paiement', 'payment reglement pmt payments paiements reglements encaissement'],
    ['paye', 'paid regle payee reglee payes encaisse encaissee'],
    ['document', 'doc piece pce'],
    ['type', 'kind nature'],
    ['statut', 'status etat state'],
    ['devise', 'currency curr monnaie ccy'],
    ['conditions', 'terms condition term'],
    ['solde', 'balance'],
    ['tiers', 'partner partenaire party'],
  ].flatMap(([same, words]) => words!.split(' ').map((word): [string, string] => [word, same!])),
);
