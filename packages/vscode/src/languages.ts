/** The ids of the two languages in the manifest. */
export const frameworkLanguage = 'yardstick';
export const inspectionLanguage = 'yardstick-inspection';

export const languages = [frameworkLanguage, inspectionLanguage] as const;

/** Whether that is a file of ours. */
export function isOurs({ languageId }: { readonly languageId: string }): boolean {
  return languages.some((language) => language === languageId);
}

/** Every source in a folder, but for folders where no author's source is ever kept. */
export const sourceFiles = '**/*.{yardstick,inspection}';
export const leftOut = '**/node_modules/**';
