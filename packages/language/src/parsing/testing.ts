import {
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

/** The services of the language as far as reading a text goes. */
export function createParsingServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), YardstickGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), YardstickGeneratedModule, parsingModule);
  shared.ServiceRegistry.register(services);
  return services;
}

const services = createParsingServices();

/** Reads a text. */
export function parse(text: string): ParseResult<Document> {
  return services.parser.LangiumParser.parse<Document>(text);
}

/** What is wrong with how a text is written. */
export function problemsIn(text: string): SyntaxProblem[] {
  return syntaxProblems(parse(text), text);
}
