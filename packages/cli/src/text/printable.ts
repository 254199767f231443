// Text from a file may hold codes that move the cursor, change colours, set the window's title, or turn the direction of
// writing round. On a terminal they are shown, never obeyed.
const control = /\p{Cc}/gu;
const unseen =
  /[\u0080-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The text as one line that a terminal prints as it stands: controls become their pictures (`␛`), the unseen `�`. */
export function printable(text: string): string {
  return text
    .replace(/\r\n|[\n\t]/g, ' ')
    .replace(control, picture)
    .replace(unseen, '�');
}

function picture(code: string): string {
  const number = code.charCodeAt(0);
  if (number < 0x20) return String.fromCharCode(0x2400 + number);
  return number === 0x7f ? '␡' : '�';
}
