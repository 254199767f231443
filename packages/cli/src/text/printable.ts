// Text from a file may hold codes that move the cursor, change colours, set the window's title, or turn the direction of
// writing round. On a terminal they are shown, never obeyed.
const control = /[\u0000-\u001f\u007f]/gu;
const unseen =
  /[\u0080-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** The text as one line that a terminal prints as it stands: controls become their pictures (`␛`), the unseen `�`. */
export function printable(text: string): string {
  return text
    .replace(/\r\n|[\n\t]/g, ' ')
    .replace(control, (code) => (code === '\u007f' ? '␡' : String.fromCharCode(0x2400 + code.charCodeAt(0))))
    .replace(unseen, '�');
}
