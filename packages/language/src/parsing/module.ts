import type { DeepPartial, LangiumCoreServices, Module } from 'langium';
import { YardstickLexer } from './lexer.js';
import { YardstickParser } from './parser.js';
import { YardstickParserMessages } from './parser-messages.js';
import { YardstickTokenBuilder } from './token-builder.js';
import { YardstickValueConverter } from './value-converter.js';

/** The services that read a text, for the module of the language. */
export const parsingModule = {
  parser: {
    TokenBuilder: () => new YardstickTokenBuilder(),
    Lexer: (services: LangiumCoreServices) => new YardstickLexer(services),
    LangiumParser: (services: LangiumCoreServices): YardstickParser => new YardstickParser(services),
    ParserErrorMessageProvider: () => new YardstickParserMessages(),
    ValueConverter: () => new YardstickValueConverter(),
  },
} satisfies Module<LangiumCoreServices, DeepPartial<LangiumCoreServices>>;
