import { dayText } from './dayText';
import { isFirstSlip, type MessageParts, type PartFacts } from './partFacts';

/** The parts of a French message: vouvoiement, no-break spaces, nothing that is not true. */
export function frenchParts(facts: PartFacts): MessageParts {
  const { level, contact, settings, channel } = facts;
  const isLetter = channel === 'letter' || channel === 'registered';
  const contacting = settings.senderContact === '' ? null : `en nous contactant (${settings.senderContact})`;
  const where = channel === 'call' ? `dès maintenant${contacting === null ? '' : `, ou plus tard ${contacting}`}` : contacting ?? (isLetter ? 'en nous écrivant' : 'en répondant à ce message');
  return {
    greeting: isLetter || contact === null ? 'Madame, Monsieur,' : `Bonjour ${contact},`,
    opening: opening(facts),
    request: request(facts),
    dispute: level === 0
      ? `Si vous constatez une erreur, merci de nous le signaler ${where}.`
      : `Si vous contestez une facture, ou si elle ne vous est pas parvenue, dites-le-nous ${where}\u00a0: nous l’examinerons avant toute autre démarche.`,
    disregard: level >= 1 && level <= 3 ? `Si vous avez réglé entre-temps, merci de ne pas tenir compte de ce ${isLetter ? 'courrier' : 'message'}.` : '',
    closing: isLetter
      ? `Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.\n\n${settings.sender}`
      : `Cordialement,\n${settings.sender}`,
  };
}

function opening({ level, statement, past, asOf, deadline, money }: PartFacts): string {
  const several = statement.rows.length > 1;
  const which = several ? `les ${statement.rows.length} factures suivantes` : 'la facture suivante';
  if (level === 0) {
    return `Nous souhaitons nous assurer que ${which} ${several ? 'vous sont bien parvenues et pourront être réglées à leur échéance' : 'vous est bien parvenue et pourra être réglée à son échéance'}\u00a0:`;
  }
  const unpaid = `${which} ${several ? 'restent à régler' : 'reste à régler'} au ${dayText(asOf, 'fr')}\u00a0:`;
  const before: string[] = [];
  if (past.brokenPromise !== null) {
    before.push(`Un règlement nous était annoncé pour le ${dayText(past.brokenPromise, 'fr')}\u00a0; nous ne l’avons pas reçu.`);
    if (past.brokenPromises > 1) before.push(`C’est la ${past.brokenPromises}e date annoncée qui passe sans règlement.`);
  }
  if (level === 4) {
    if (past.lastReminder !== null) before.push(`Malgré nos relances, dont la dernière du ${dayText(past.lastReminder, 'fr')}, notre créance n’est pas réglée.`);
    const until = deadline === null ? 'sans délai' : `au plus tard le ${dayText(deadline, 'fr')}`;
    before.push(`Par la présente, nous vous mettons en demeure de nous régler, ${until}, la somme de ${money(statement.total)}, au titre ${several ? 'des factures suivantes' : 'de la facture suivante'}\u00a0:`);
    return before.join(' ');
  }
  if (level === 1 && isFirstSlip(past)) {
    return `Vous réglez d’ordinaire vos factures à l’échéance\u00a0: il s’agit sans doute d’un oubli. Sauf erreur de notre part, ${unpaid}`;
  }
  if (past.lastReminder !== null) before.push(`Nous revenons vers vous à la suite de notre relance du ${dayText(past.lastReminder, 'fr')}.`);
  before.push(`Sauf erreur de notre part, ${unpaid}`);
  return before.join(' ');
}

function request({ level, statement, deadline, money, settings }: PartFacts): string {
  const total = money(statement.total);
  const until = deadline === null ? 'sans délai' : `au plus tard le ${dayText(deadline, 'fr')}`;
  const pay = settings.paymentDetails === '' ? '' : `\n\nPour votre règlement\u00a0: ${settings.paymentDetails}`;
  if (level === 0) return `Si une information vous manque pour le règlement, nous vous la transmettrons volontiers.${pay}`;
  if (level === 1) return `Nous vous remercions de bien vouloir régler ${total}, ou de nous indiquer la date de règlement prévue.${pay}`;
  if (level === 2) return `Nous vous demandons de régler ${total} dès que possible, ou de nous indiquer une date de règlement ferme.${pay}`;
  if (level === 3) return `Nous vous demandons de régler ${total} ${until}. Ceci est notre dernier avis\u00a0: à défaut de règlement ou de réponse, nous pourrons vous adresser une mise en demeure.${pay}`;
  return `À défaut de règlement intégral dans ce délai, nous nous réservons le droit de saisir la juridiction compétente, notamment par une requête en injonction de payer.${pay}`;
}
