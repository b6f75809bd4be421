/**
 * The UTF-8 bytes of a text in base64.
 *
 * @example
 * utf8Base64('é') // 'w6k='
 */
export function utf8Base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
