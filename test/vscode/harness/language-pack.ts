import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const publisher = 'yardstick-test';

/**
 * Makes VS Code one that can be shown in a language, as its language packs do. For Welsh there is none: this one translates nothing of
 * VS Code itself, and so what is Welsh in the window is the extension's.
 *
 * @param extensions where extensions are installed
 * @param data where VS Code remembers which language packs there are
 */
export function addLanguagePack(
  code: string,
  { extensions, data }: { extensions: string; data: string },
): void {
  const name = `language-pack-${code}`;
  const folder = join(extensions, `${publisher}.${name}-1.0.0`);
  const translations = join(folder, 'main.i18n.json');
  const localization = {
    languageId: code,
    languageName: code,
    localizedLanguageName: code,
    translations: [{ id: 'vscode', path: './main.i18n.json' }],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      name,
      publisher,
      version: '1.0.0',
      engines: { vscode: '^1.100.0' },
      categories: ['Language Packs'],
      contributes: { localizations: [localization] },
    }),
  );
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const known = {
    hash: 'yardstick-test',
    label: code,
    extensions: [{ extensionIdentifier: { id: `${publisher}.${name}` }, version: '1.0.0' }],
    translations: { vscode: translations },
  };
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [code]: known }));
}
