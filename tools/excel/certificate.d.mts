export function certificateOf(folder: string, now?: number): { readonly cert: Buffer; readonly key: Buffer } | null;
