/**
 * The e-mail addresses of a cell: separated by comma, semicolon or space. Only plain addresses count; anything with a
 * name, a quote, a line end or a character outside ASCII is left out, so that no address can carry a header.
 *
 * @example
 * emlAddresses('compta@leroy.fr; <script>, j.petit@leroy.fr') // ['compta@leroy.fr', 'j.petit@leroy.fr']
 */
export function emlAddresses(cell: string | null): string[] {
  if (cell === null || cell.length > 2000) return [];
  return cell.split(/[,;\s]+/).filter((part) => part.length <= 254 && ADDRESS.test(part));
}

const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
