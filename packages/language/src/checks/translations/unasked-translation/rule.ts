import { isLanguageCode } from '../../../project/languages.js';
import { defineCheck } from '../../check-rule.js';
import { listed } from '../../listed.js';

export const unaskedTranslation = defineCheck({
  code: 'unasked-translation',
  category: 'translations',
  severity: 'info',
  summary: 'A text is translated into a language that the project does not ask for.',
  at: {
    Translation(translation, context) {
      const { languages } = context.services.workspace.Projects.projectOf(context.document.uri).config;
      const language: string | undefined = translation.language;
      // A project that asks for none has no opinion; a code that does not exist is reported as such.
      if (languages.length === 0 || !language || !isLanguageCode(language) || languages.includes(language))
        return;
      context.report({
        node: translation,
        property: 'language',
        message: `The project asks for ${listed(languages)}, not for "${language}". Add "${language}" to "languages" in yardstick.json, or leave this translation out.`,
      });
    },
  },
});
