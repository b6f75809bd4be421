/**
 * The e-mail addresses of a cell: separated by comma or semicolon. Only plain addresses count; anything with a name, a
 * quote or a character outside ASCII is left out, and a cell with a line end in it has none: a line that was smuggled in
 * must become neither a header nor a recipient.
 *
 * @example
 * emlAddresses('compta@leroy.fr; <script>, j.petit@leroy.fr') // ['compta@leroy.fr', 'j.petit@leroy.fr']
 */
export function emlAddresses(cell: string | null): string[] {
  if (cell === null || cell.length > 2000 || /[\r\n\u2028\u2029\u0085]/.test(cell.trim())) return [];
  return cell.split(/[,;]/).map((part) => part.trim()).filter((part) => part.length <= 254 && ADDRESS.test(part));
}

const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
