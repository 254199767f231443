/** Text areas print only what they show: in print each is followed by all its text. */
export function preparePrinting(): void {
  addEventListener('beforeprint', () => {
    for (const area of document.querySelectorAll('textarea')) {
      const next = area.nextElementSibling;
      const copy = next?.classList.contains('printed') ? next : document.createElement('div');
      copy.className = 'printed';
      copy.textContent = area.value;
      area.after(copy);
      area.classList.toggle('has-text', area.value !== '');
    }
  });
}
