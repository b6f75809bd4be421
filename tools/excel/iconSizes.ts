/** The widths of the icon, in pixels: 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins, 128 for the store. */
export const iconSizes: readonly number[] = [16, 32, 64, 80, 128];
