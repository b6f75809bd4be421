export const FIRST_YEAR = 2015;
export const CALENDARS: Readonly<Record<string, { readonly every: string; readonly movable: readonly string[] }>> = {
  FR: { every: '0101 0501 0508 0714 0815 1101 1111 1225', movable: [] },
};
