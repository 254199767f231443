/** Gives a text to the browser to be saved as a file. Nothing leaves the computer. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser may still be reading.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
