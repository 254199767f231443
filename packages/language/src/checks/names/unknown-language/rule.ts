import { isLanguageCode, languageMeantBy } from '../../../project/languages.js';
import { defineCheck } from '../../check-rule.js';

export const unknownLanguage = defineCheck({
  code: 'unknown-language',
  category: 'names',
  severity: 'error',
  summary: 'A translation is into a language whose code does not exist.',
  at: {
    Translation(translation, context) {
      const language: string | undefined = translation.language;
      // A word of another form is an unknown-word, reported where it is read.
      if (!language || !/^[a-z]{2}$/.test(language) || isLanguageCode(language)) return;
      const meant = languageMeantBy(language);
      context.report({
        node: translation,
        property: 'language',
        message:
          `"${language}" is not the code of a language. ` +
          (meant
            ? `Did you mean "${meant}"?`
            : 'The codes are those of ISO 639-1, such as "cy" for Welsh and "gd" for Scottish Gaelic.'),
        data: meant ? { replacement: meant } : {},
      });
    },
  },
});
