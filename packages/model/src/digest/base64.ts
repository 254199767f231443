const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with padding (RFC 4648). Written out because browsers and Node share no function for bytes that both have had for long. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const taken = bytes.subarray(start, start + 3);
    const [first = 0, second = 0, third = 0] = taken;
    const group = (first << 16) | (second << 8) | third;
    const letters = [18, 12, 6, 0].map((shift) => LETTERS.charAt((group >> shift) & 63)).join('');
    text += letters.slice(0, taken.length + 1).padEnd(4, '=');
  }
  return text;
}
