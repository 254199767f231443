import type { LinkWords } from '../links.js';

export const links: LinkWords = { file: 'Open the file', source: 'Open the source' };
