import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  inject,
  type DeepPartial,
  type DefaultSharedCoreModuleContext,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type TextDocumentProvider,
} from 'langium';
import { YardstickDocumentValidator } from './checks/document-validator.js';
import { SoundFrameworks } from './checks/sound-frameworks.js';
import { YardstickGeneratedModule, YardstickGeneratedSharedModule } from './generated/module.js';
import { Lowering } from './lowering/lowering.js';
import { YardstickDocumentFactory } from './parsing/document-factory.js';
import { parsingModule } from './parsing/module.js';
import { ProjectRegistry } from './project/project-registry.js';
import { YardstickDocumentBuilder } from './references/document-builder.js';
import { YardstickIndexManager } from './references/index-manager.js';
import { YardstickLinker } from './references/linker.js';
import { YardstickReferenceDescriptions } from './references/reference-descriptions.js';
import { YardstickScopeComputation } from './references/scope-computation.js';
import { YardstickScopeProvider } from './references/scope-provider.js';
import { MergedFrameworks } from './structure/merged-frameworks.js';

/** What this language has beyond Langium's own services. */
export interface YardstickAddedServices {
  readonly structure: { readonly MergedFrameworks: MergedFrameworks };
  readonly lowering: Lowering;
  readonly checks: { readonly SoundFrameworks: SoundFrameworks };
  readonly workspace: { readonly Projects: ProjectRegistry };
}

export type YardstickServices = LangiumCoreServices & YardstickAddedServices;

export const yardstickModule: Module<
  YardstickServices,
  DeepPartial<LangiumCoreServices> & YardstickAddedServices
> = {
  structure: { MergedFrameworks: (services) => new MergedFrameworks(services.shared) },
  lowering: (services) => new Lowering(services.shared, services.structure.MergedFrameworks),
  checks: { SoundFrameworks: (services) => new SoundFrameworks(services) },
  workspace: {
    Projects: (services) => new ProjectRegistry(services.shared),
    ReferenceDescriptionProvider: (services) => new YardstickReferenceDescriptions(services),
  },
  references: {
    Linker: (services) => new YardstickLinker(services),
    ScopeComputation: (services) => new YardstickScopeComputation(services),
    ScopeProvider: (services) => new YardstickScopeProvider(services),
  },
  validation: { DocumentValidator: (services) => new YardstickDocumentValidator(services) },
};

const sharedModule: Module<LangiumSharedCoreServices, DeepPartial<LangiumSharedCoreServices>> = {
  workspace: {
    DocumentBuilder: (services) => new YardstickDocumentBuilder(services),
    IndexManager: (services) => new YardstickIndexManager(services),
    LangiumDocumentFactory: (services) => new YardstickDocumentFactory(services),
  },
};

function openTexts(
  texts: TextDocumentProvider | undefined,
): Module<LangiumSharedCoreServices, DeepPartial<LangiumSharedCoreServices>> {
  return texts ? { workspace: { TextDocuments: () => texts } } : {};
}

/** What a host brings: how files are read, and the texts that are open in an editor, which count before those on disk. */
export interface HostContext extends DefaultSharedCoreModuleContext {
  readonly textDocuments?: TextDocumentProvider;
}

/**
 * Wires the language. The host says how files are read; everything else here knows text only.
 *
 * @param context `{ fileSystemProvider }`: Langium's EmptyFileSystem, or a host's own.
 */
export function createYardstickServices({ textDocuments, ...context }: HostContext): {
  shared: LangiumSharedCoreServices;
  yardstick: YardstickServices;
} {
  const shared = inject(
    createDefaultSharedCoreModule(context),
    YardstickGeneratedSharedModule,
    sharedModule,
    openTexts(textDocuments),
  );
  const yardstick = inject(
    createDefaultCoreModule({ shared }),
    YardstickGeneratedModule,
    parsingModule,
    yardstickModule,
  );
  shared.ServiceRegistry.register(yardstick);
  return { shared, yardstick };
}
