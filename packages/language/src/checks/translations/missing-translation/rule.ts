import { AstUtils } from 'langium';
import { isInspection } from '../../../generated/ast.js';
import { defineCheck } from '../../check-rule.js';
import { listed } from '../../listed.js';

/** Languages that no text could ever be given in are the business of yardstick.json. */
export const missingTranslation = defineCheck({
  code: 'missing-translation',
  category: 'translations',
  severity: 'error',
  summary: 'A text is not given in a language that the project requires.',
  at: {
    Text(text, context) {
      const { languages } = context.services.workspace.Projects.projectOf(context.document.uri).config;
      if (languages.length === 0 || !text.value?.trim()) return;
      // What is said in an inspection is said once, in the language of the inspectors.
      if (AstUtils.getContainerOfType(text, isInspection)) return;
      const given = new Set(text.translations.map(({ language }) => language));
      const missing = [...new Set(languages)].filter((language) => !given.has(language));
      if (missing.length === 0) return;
      context.report({
        node: text,
        property: 'value',
        message: `This text is not given in ${listed(missing)}. Add it after the text: ${missing.map((language) => `${language} "…"`).join(' ')}.`,
        data: { languages: missing },
        absence: { from: text },
      });
    },
  },
});
