import { dayText } from './dayText';
import { isFirstSlip, type MessageParts, type PartFacts } from './partFacts';

/** The parts of an English message; the same steps and the same truths as the French one. */
export function englishParts(facts: PartFacts): MessageParts {
  const { level, contact, settings, channel } = facts;
  const isLetter = channel === 'letter' || channel === 'registered';
  const contacting = settings.senderContact === '' ? null : `by contacting us (${settings.senderContact})`;
  const where = channel === 'call' ? `now${contacting === null ? '' : `, or later ${contacting}`}` : contacting ?? (isLetter ? 'in writing' : 'by replying to this message');
  return {
    greeting: isLetter || contact === null ? 'Dear Sir or Madam,' : `Dear ${contact},`,
    opening: opening(facts),
    request: request(facts),
    dispute: level === 0
      ? `If anything is wrong, please let us know ${where}.`
      : `If you dispute an invoice, or have not received it, please tell us ${where}: we will look into it before taking any other step.`,
    disregard: level >= 1 && level <= 3 ? `If you have paid in the meantime, please disregard this ${isLetter ? 'letter' : 'message'}.` : '',
    closing: isLetter ? `Yours faithfully,\n\n${settings.sender}` : `Kind regards,\n${settings.sender}`,
  };
}

function opening({ level, statement, past, asOf, deadline, money }: PartFacts): string {
  const several = statement.rows.length > 1;
  const which = several ? `the following ${statement.rows.length} invoices` : 'the following invoice';
  if (level === 0) return `We would like to make sure that ${which} reached you and can be paid when due:`;
  const unpaid = `${which} ${several ? 'were' : 'was'} still unpaid on ${dayText(asOf, 'en')}:`;
  const before: string[] = [];
  if (past.brokenPromise !== null) {
    before.push(`A payment was announced to us for ${dayText(past.brokenPromise, 'en')}; we have not received it.`);
    if (past.brokenPromises > 1) before.push(`This is announced date number ${past.brokenPromises} to pass without payment.`);
  }
  if (level === 4) {
    if (past.lastReminder !== null) before.push(`Despite our reminders, the last of ${dayText(past.lastReminder, 'en')}, our claim remains unpaid.`);
    const until = deadline === null ? 'without delay' : `by ${dayText(deadline, 'en')} at the latest`;
    before.push(`We hereby give you formal notice to pay us, ${until}, the sum of ${money(statement.total)} for ${which}:`);
    return before.join(' ');
  }
  if (level === 1 && isFirstSlip(past)) return `You usually pay your invoices on time, so this is surely an oversight. According to our records, ${unpaid}`;
  if (past.lastReminder !== null) before.push(`We are writing further to our reminder of ${dayText(past.lastReminder, 'en')}.`);
  before.push(`According to our records, ${unpaid}`);
  return before.join(' ');
}

function request({ level, statement, deadline, money, settings }: PartFacts): string {
  const total = money(statement.total);
  const until = deadline === null ? 'without delay' : `by ${dayText(deadline, 'en')} at the latest`;
  const pay = settings.paymentDetails === '' ? '' : `\n\nHow to pay: ${settings.paymentDetails}`;
  if (level === 0) return `If you need any information to pay it, we will gladly send it.${pay}`;
  if (level === 1) return `We would be grateful if you could pay ${total}, or tell us when payment is planned.${pay}`;
  if (level === 2) return `Please pay ${total} as soon as possible, or give us a firm date of payment.${pay}`;
  if (level === 3) return `Please pay ${total} ${until}. This is our last notice: without payment or an answer we may send you a formal notice to pay.${pay}`;
  return `Failing full payment within this time, we reserve the right to bring the matter before the competent court, including by way of an order to pay.${pay}`;
}
