import type { LinkWords } from '../links.js';

export const links: LinkWords = { file: 'Agor y ffeil', source: 'Agor y ffynhonnell' };
