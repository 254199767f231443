import {
  DefaultLexer,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type ParseResult,
} from 'langium';
import { YardstickGeneratedModule, YardstickGeneratedSharedModule } from '../generated/module.js';
import type { Document } from '../generated/ast.js';
import { parsingModule } from './module.js';
import { syntaxProblems, type SyntaxProblem } from './syntax-diagnostics.js';

/**
 * The services of the language as far as reading a text goes.
 *
 * @param unmended Whether the parser gets the words as they stand, so that it has something to say.
 */
export function createParsingServices(unmended = false): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), YardstickGeneratedSharedModule);
  const services = unmended
    ? inject(createDefaultCoreModule({ shared }), YardstickGeneratedModule, parsingModule, unmendedModule)
    : inject(createDefaultCoreModule({ shared }), YardstickGeneratedModule, parsingModule);
  shared.ServiceRegistry.register(services);
  return services;
}

const unmendedModule = {
  parser: { Lexer: (services: LangiumCoreServices) => new DefaultLexer(services) },
};

const services = createParsingServices();

/** Reads a text. */
export function parse(text: string): ParseResult<Document> {
  return services.parser.LangiumParser.parse<Document>(text);
}

/** What is wrong with how a text is written. */
export function problemsIn(text: string): SyntaxProblem[] {
  return syntaxProblems(parse(text), text);
}
