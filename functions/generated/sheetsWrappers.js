// Generated from the catalogue by npm run generate.

/**
 * Score de risque d’un client, de 0 (sûr) à 100 (risqué). / Risk score of a client, from 0 (safe) to 100 (risky).
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return un score de 0 à 100, une décimale / a score from 0 to 100, one decimal
 * @customfunction
 */
function RISKSCORE(client, ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('RISKSCORE', [client, ledger, asOf, clients, signals, options]);
}

/**
 * Note de risque d’un client, de A (sûr) à E (très risqué). / Risk grade of a client, from A (safe) to E (very risky).
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une lettre de A à E / a letter from A to E
 * @customfunction
 */
function RISKGRADE(client, ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('RISKGRADE', [client, ledger, asOf, clients, signals, options]);
}

/**
 * Les principales raisons du score d’un client, en une phrase. / The main reasons for the score of a client, in a sentence.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une phrase, dans la langue des en-têtes ou de l’option language / a sentence, in the language of the headers or of the option language
 * @customfunction
 */
function RISKREASONS(client, ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('RISKREASONS', [client, ledger, asOf, clients, signals, options]);
}

/**
 * Le score d’un client décomposé : facteur, valeur, points. / The score of a client taken apart: factor, value, points.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, puis une ligne par facteur / a header row, then one row per factor
 * @customfunction
 */
function RISKEXPLAIN(client, ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('RISKEXPLAIN', [client, ledger, asOf, clients, signals, options]);
}

/**
 * Tous les clients par risque décroissant : score, note, encours, retards. / All clients, riskiest first: score, grade, open and overdue balance, delays.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, puis une ligne par client / a header row, then one row per client
 * @customfunction
 */
function CLIENTRISKS(ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('CLIENTRISKS', [ledger, asOf, clients, signals, options]);
}

/**
 * Probabilité qu’une facture soit payée plus de « jours » après son échéance. / Probability that an invoice is paid more than “days” after its due date.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} invoice un numéro de facture, ou une plage de numéros (un résultat par cellule) / one invoice number, or a range of them (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number} [days] à partir de quel retard (jours après l’échéance) ; si omis : 0 / how late counts as late (days after the due date); if left out: 0
 * @param {Text|Range} [client] le client de la facture, si plusieurs utilisent le même numéro ; une valeur, ou une plage de la forme des factures ; si omis : le numéro suffit / the client of the invoice, where several use the same number; one value, or a range of the shape of the invoices; if left out: the number is enough
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une probabilité, de 0 à 1 / a probability, from 0 to 1
 * @customfunction
 */
function LATEPROBABILITY(invoice, ledger, asOf, days, client, options) {
  return Vigie.callFunction('LATEPROBABILITY', [invoice, ledger, asOf, days, client, options]);
}

/**
 * Date à laquelle une facture devrait être payée. / The date on which an invoice should be paid.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} invoice un numéro de facture, ou une plage de numéros (un résultat par cellule) / one invoice number, or a range of them (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number} [quantile] la probabilité d’être payée à cette date ; si omis : 0,5 / the probability of being paid by that date; if left out: 0.5
 * @param {Text|Range} [client] le client de la facture, si plusieurs utilisent le même numéro ; une valeur, ou une plage de la forme des factures ; si omis : le numéro suffit / the client of the invoice, where several use the same number; one value, or a range of the shape of the invoices; if left out: the number is enough
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une date / a date
 * @customfunction
 */
function EXPECTEDPAYDATE(invoice, ledger, asOf, quantile, client, options) {
  return Vigie.callFunction('EXPECTEDPAYDATE', [invoice, ledger, asOf, quantile, client, options]);
}

/**
 * Probabilité que la prochaine facture d’un client soit impayée « jours » après son échéance. / Probability that the next invoice of a client is unpaid “days” after its due date.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number} [days] à partir de quand une facture compte comme impayée (jours après l’échéance) ; si omis : 180 / from when on an invoice counts as unpaid (days after the due date); if left out: 180
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une probabilité, de 0 à 1 / a probability, from 0 to 1
 * @customfunction
 */
function DEFAULTPROBABILITY(client, ledger, asOf, days, clients, signals, options) {
  return Vigie.callFunction('DEFAULTPROBABILITY', [client, ledger, asOf, days, clients, signals, options]);
}

/**
 * Ce que valent les prévisions sur le passé de votre propre registre. / What the forecasts are worth on the past of your own ledger.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, une phrase, puis une mesure par ligne / a header row, a sentence, then one measure per row
 * @customfunction
 */
function RISKBACKTEST(ledger, asOf, options) {
  return Vigie.callFunction('RISKBACKTEST', [ledger, asOf, options]);
}

/**
 * Retard moyen de paiement d’un client, en jours ; négatif = en avance. / Average days late of a client; negative = early.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return des jours / days
 * @customfunction
 */
function AVGDAYSLATE(client, ledger, asOf, options) {
  return Vigie.callFunction('AVGDAYSLATE', [client, ledger, asOf, options]);
}

/**
 * Retard moyen pondéré par les montants des factures, en jours. / Average days late weighted by the amounts of the invoices.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return des jours / days
 * @customfunction
 */
function WAVGDAYSLATE(client, ledger, asOf, options) {
  return Vigie.callFunction('WAVGDAYSLATE', [client, ledger, asOf, options]);
}

/**
 * Retard médian d’un client, en jours : la moitié des factures est payée avant. / Median days late of a client: half of the invoices are paid by then.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return des jours / days
 * @customfunction
 */
function MEDIANDAYSLATE(client, ledger, asOf, options) {
  return Vigie.callFunction('MEDIANDAYSLATE', [client, ledger, asOf, options]);
}

/**
 * Délai moyen de paiement depuis l’émission de la facture, en jours. / Average days from the issue of an invoice to its payment.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return des jours / days
 * @customfunction
 */
function AVGDAYSTOPAY(client, ledger, asOf, options) {
  return Vigie.callFunction('AVGDAYSTOPAY', [client, ledger, asOf, options]);
}

/**
 * Part des factures échues payées en retard par un client, de 0 à 1. / Share of matured invoices that a client pays late, from 0 to 1.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number} [grace] jours après l’échéance qui ne comptent pas encore comme un retard (jours) ; si omis : l’option grace, 0 au départ / days after the due date that are not yet called late (days); if left out: the option grace, 0 at first
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une part, de 0 à 1 / a share, from 0 to 1
 * @customfunction
 */
function LATERATE(client, ledger, asOf, grace, options) {
  return Vigie.callFunction('LATERATE', [client, ledger, asOf, grace, options]);
}

/**
 * Évolution du retard moyen d’un client, en jours ; positif = il paie de plus en plus tard. / How many days the average delay of a client has moved; positive = getting later.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return des jours / days
 * @customfunction
 */
function DELAYTREND(client, ledger, asOf, options) {
  return Vigie.callFunction('DELAYTREND', [client, ledger, asOf, options]);
}

/**
 * Encours brut d’un client : ce qui reste dû sur ses factures. / Open balance of a client: what is still due on the invoices.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return un montant, au centime / an amount, to the cent
 * @customfunction
 */
function OPENBALANCE(client, ledger, asOf, options) {
  return Vigie.callFunction('OPENBALANCE', [client, ledger, asOf, options]);
}

/**
 * Part échue de l’encours d’un client. / Overdue part of the open balance of a client.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre (écrire "") / one client, or a range of clients (one result per cell); if left out: the whole ledger (write "")
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return un montant, au centime / an amount, to the cent
 * @customfunction
 */
function OVERDUEBALANCE(client, ledger, asOf, options) {
  return Vigie.callFunction('OVERDUEBALANCE', [client, ledger, asOf, options]);
}

/**
 * Balance âgée : l’encours par ancienneté du retard, en tableau. / Aged balance: what is open, by how long ago it was due, as a table.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number|Range} [buckets] le dernier jour de chaque tranche : une plage ou une constante (jours) ; si omis : 30, 60, 90, 120 / the last day of each bucket: a range or an array (days); if left out: 30, 60, 90, 120
 * @param {Boolean} [byClient] VRAI pour une ligne par client ; si omis : FAUX : le total seul / TRUE for one row per client; if left out: FALSE: the total alone
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, puis des montants au centime / a header row, then amounts to the cent
 * @customfunction
 */
function AGEDBALANCE(ledger, asOf, buckets, byClient, options) {
  return Vigie.callFunction('AGEDBALANCE', [ledger, asOf, buckets, byClient, options]);
}

/**
 * Délai moyen de recouvrement (DSO), en jours de chiffre d’affaires. / Days sales outstanding.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Text} [method] la façon de compter ; si omis : épuisement / the way of counting; if left out: countback
 * @param {Text|Range} [client] un client, ou une plage de clients (un résultat par cellule) ; si omis : tout le registre / one client, or a range of clients (one result per cell); if left out: the whole ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return des jours / days
 * @customfunction
 */
function DSO(ledger, asOf, method, client, options) {
  return Vigie.callFunction('DSO', [ledger, asOf, method, client, options]);
}

/**
 * Efficacité du recouvrement sur une période, en % (Collection Effectiveness Index). / Collection effectiveness index of a period, in percent.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} from le premier jour de la période / the first day of the period
 * @param {Date} to le dernier jour de la période / the last day of the period
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return un pourcentage / a percentage
 * @customfunction
 */
function CEI(ledger, from, to, options) {
  return Vigie.callFunction('CEI', [ledger, from, to, options]);
}

/**
 * Conditions de paiement à proposer à un client, et pourquoi. / Payment terms to propose to a client, and why.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une phrase / a sentence
 * @customfunction
 */
function PAYMENTTERMS(client, ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('PAYMENTTERMS', [client, ledger, asOf, clients, signals, options]);
}

/**
 * Conditions de paiement à proposer à chaque client, en tableau. / Payment terms to propose to each client, as a table.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, puis une ligne par client / a header row, then one row per client
 * @customfunction
 */
function PAYMENTTERMSTABLE(ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('PAYMENTTERMSTABLE', [ledger, asOf, clients, signals, options]);
}

/**
 * Plafond de crédit suggéré pour un client. / Suggested credit limit of a client.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Text|Range} client un client, ou une plage de clients (un résultat par cellule) / one client, or a range of clients (one result per cell)
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [signals] le tableau des signaux (date, client, nature, texte, source) avec ses en-têtes ; si omis : aucun signal / the table of signals (date, client, kind, text, source) with its headers; if left out: no signal
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return un montant / an amount
 * @customfunction
 */
function CREDITLIMIT(client, ledger, asOf, clients, signals, options) {
  return Vigie.callFunction('CREDITLIMIT', [client, ledger, asOf, clients, signals, options]);
}

/**
 * Pénalités de retard d’une facture entre professionnels : intérêts et indemnité forfaitaire. / Late fees of an invoice between businesses: interest and the fixed sum.
 *
 * @param {Number} amount le montant TTC de la facture / the amount of the invoice, VAT included
 * @param {Date} due le jour d’échéance / the due date
 * @param {Date} [paid] le jour du paiement complet ; si omis : encore ouverte / the day it was paid in full; if left out: still open
 * @param {Date} [countTo] le jour jusqu’auquel compter ; si omis : le jour du paiement ; nécessaire si la facture est ouverte / the day up to which to count; if left out: the day of payment; needed for an open invoice
 * @param {Text} [country] le code du pays dont la loi s’applique : FR, EU, DE, GB… ; si omis : FR / the code of the country whose law applies: FR, EU, DE, GB…; if left out: FR
 * @param {Number} [rate] le taux annuel du contrat : 0,12 ou 12 % ; si omis : le taux légal / the yearly rate of the contract: 0.12 or 12%; if left out: the legal rate
 * @return un montant, au centime / an amount, to the cent
 * @customfunction
 */
function LATEFEES(amount, due, paid, countTo, country, rate) {
  return Vigie.callFunction('LATEFEES', [amount, due, paid, countTo, country, rate]);
}

/**
 * Encaissements attendus, semaine par semaine, avec une fourchette. / Cash expected in, week by week, with a band.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number} [weeks] le nombre de semaines ; si omis : 13 / the number of weeks; if left out: 13
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, puis une ligne par semaine / a header row, then one row per week
 * @customfunction
 */
function CASHFORECAST(ledger, asOf, weeks, options) {
  return Vigie.callFunction('CASHFORECAST', [ledger, asOf, weeks, options]);
}

/**
 * Qui relancer aujourd’hui, dans l’ordre de l’argent en jeu, et pourquoi. / Whom to chase today, in the order of the money at stake, and why.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Number} [top] combien de lignes au plus ; si omis : toutes / how many rows at most; if left out: all
 * @param {Range} [clients] le tableau des clients (nature, secteur, note externe, contact…) avec ses en-têtes ; si omis : le registre seul / the table of clients (kind, sector, external score, contact…) with its headers; if left out: the ledger alone
 * @param {Range} [log] le journal des relances tenu par Vigie ; si omis : aucune relance passée / the reminder log kept by Vigie; if left out: no past reminder
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return une ligne d’en-têtes, puis une ligne par client / a header row, then one row per client
 * @customfunction
 */
function REMINDERS(ledger, asOf, top, clients, log, options) {
  return Vigie.callFunction('REMINDERS', [ledger, asOf, top, clients, log, options]);
}

/**
 * Rapport de qualité du registre : ce qui a été lu, rejeté, déduit. / Data-quality report of the ledger: what was read, rejected, inferred.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google arrête une formule après 30 secondes : au-delà de 50 000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez « Écrire » au-dessus d’une liste. / Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “Write” above a list.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} ledger le registre des factures avec sa ligne d’en-têtes : Ledger, ou VotreTableau[#Tout] / the invoice ledger with its header row: Ledger, or YourTable[#All]
 * @param {Date} [asOf] le jour jusqu’auquel les faits sont connus ; si omis : la dernière émission ou le dernier paiement du registre / the day up to which facts are known; if left out: the latest issue or payment date of the ledger
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @param {Range} [payments] le tableau des règlements (facture, date, montant, [client]) avec ses en-têtes ; si omis : le registre contient ses règlements / the table of payments (invoice, date, amount, [client]) with its headers; if left out: the ledger holds its payments
 * @return une ligne d’en-têtes, le bilan, puis les anomalies / a header row, the summary, then the issues
 * @customfunction
 */
function LEDGERCHECK(ledger, asOf, options, payments) {
  return Vigie.callFunction('LEDGERCHECK', [ledger, asOf, options, payments]);
}

/**
 * Réunit un tableau de factures et un tableau de règlements en un seul registre. / Joins a table of invoices and a table of payments into one ledger.
 *
 * Le résultat s’étend : laissez vides les cellules à droite et en dessous, sinon #REF!. / The result spills: leave the cells to the right and below empty, or it is #REF!.
 *
 * Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille : écrivez une date, ou utilisez VigieAsOf. / Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.
 *
 * @param {Range} invoiceTable le tableau des factures avec ses en-têtes / the table of invoices with its headers
 * @param {Range} payments le tableau des règlements (facture, date, montant, [client]) avec ses en-têtes / the table of payments (invoice, date, amount, [client]) with its headers
 * @param {Range} [options] la plage clé · valeur des réglages : VigieOptions ; si omis : les réglages par défaut / the key · value range of settings: VigieOptions; if left out: the default settings
 * @return un registre avec sa ligne d’en-têtes / a ledger with its header row
 * @customfunction
 */
function LEDGERJOIN(invoiceTable, payments, options) {
  return Vigie.callFunction('LEDGERJOIN', [invoiceTable, payments, options]);
}
