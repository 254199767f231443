import {
  AstUtils,
  EMPTY_SCOPE,
  type AstNode,
  type AstNodeDescription,
  type LangiumCoreServices,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  stream,
  type Stream,
} from 'langium';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import type { ProjectRegistry } from '../project/project-registry.js';
import { frameworkAround, itemAround } from '../structure/framework-around.js';
import { selectedItems } from '../structure/members.js';
import type { MergedFramework, MergedItem } from '../structure/merged-framework.js';
import type { MergedFrameworks } from '../structure/merged-frameworks.js';
import { sampleOf, scaleNamed, scaleOfItem, scaleOfRule } from '../structure/scales.js';
import { sharedDeclarations, type Declarations } from './declarations.js';
import { usedDocument } from './use.js';

type Named = AstNode & { readonly name: string };

/**
 * Which names can be meant at a place. Every lookup is by map, so linking stays linear in the size of the file, and only
 * what belongs to one tree is kept: what other files declare is asked for afresh, so that it cannot go stale.
 */
export class YardstickScopeProvider implements ScopeProvider {
  private readonly services: LangiumCoreServices;
  private readonly merged: MergedFrameworks;
  private readonly projects: ProjectRegistry;
  private readonly descriptions = new WeakMap<Named, AstNodeDescription>();

  constructor(services: YardstickServices) {
    this.services = services;
    this.merged = services.structure.MergedFrameworks;
    this.projects = services.workspace.Projects;
  }

  getScope(info: ReferenceInfo): Scope {
    const layers = this.layersFor(info).filter((layer) => layer !== undefined);
    return layers.length === 0 ? EMPTY_SCOPE : new LayeredScope(layers, (node) => this.describe(node));
  }

  /** Many names lead to one node; where it stands in its file is worked out once. */
  private describe(node: Named): AstNodeDescription {
    let description = this.descriptions.get(node);
    if (!description) {
      const { AstNodeDescriptionProvider } = this.services.workspace;
      description = AstNodeDescriptionProvider.createDescription(node, node.name, AstUtils.getDocument(node));
      this.descriptions.set(node, description);
    }
    return description;
  }

  /** The nearest layer that knows a name wins. */
  private layersFor(info: ReferenceInfo): (Layer | undefined)[] {
    const { container, property } = info;
    switch (this.services.shared.AstReflection.getReferenceType(info)) {
      case ast.Framework.$type:
        return this.frameworks(container);
      case ast.Scale.$type:
        return this.shared(container, 'scales');
      case ast.Banding.$type:
        return this.shared(container, 'bandings');
      case ast.Wording.$type:
        return this.shared(container, 'wordings');
      case ast.Cases.$type:
        return this.shared(container, 'cases');
      case ast.Level.$type:
        return this.levels(container);
      case ast.Item.$type:
        return this.items(container, property);
      case ast.Check.$type:
        return this.inMerged(container, (merged) => [merged.base?.checks, merged.checks]);
      case ast.Statistic.$type:
        return this.inMerged(container, (merged) => [merged.base?.statistics, merged.statistics]);
      case 'Subject':
        return this.subjects(container);
      default:
        return [];
    }
  }

  /** An inspection may name any framework of its project; a framework revises one that its own file declares or uses. */
  private frameworks(container: AstNode): (Layer | undefined)[] {
    const document = AstUtils.findRootNode(container);
    const layers: (Layer | undefined)[] = this.filesInReach(document).map((file) => file.frameworks);
    if (ast.isInspection(container))
      layers.push(firstOf(this.projects.namesAround(AstUtils.getDocument(container).uri).frameworks));
    return layers;
  }

  private shared(container: AstNode, what: Exclude<keyof Declarations, 'frameworks'>): (Layer | undefined)[] {
    const framework = frameworkAround(container);
    const layers: (Layer | undefined)[] = [];
    if (framework) {
      const merged = this.merged.of(framework);
      // A removal names what is no longer there, so it looks in the base.
      layers.push(...(ast.isRemoval(container) ? [merged.base?.[what]] : [merged[what]]));
      layers.push(...this.filesInReach(AstUtils.findRootNode(framework)).map((file) => file[what]));
    }
    layers.push(...this.filesInReach(AstUtils.findRootNode(container)).map((file) => file[what]));
    return layers;
  }

  /** What the file itself declares, then what it uses, in the order of its `use` lines. */
  private filesInReach(root: AstNode): Declarations[] {
    if (!ast.isDocument(root)) return [];
    const used = root.uses
      .map((use) => usedDocument(this.services.shared, use))
      .filter((document) => document !== undefined);
    return [root, ...used].map(sharedDeclarations);
  }

  private items(container: AstNode, property: string): (Layer | undefined)[] {
    // What a removal takes away and where an addition goes are said of the base; a parent may also be new.
    if (ast.isRemoval(container)) return this.inMerged(container, (merged) => [itemLayer(merged.base)]);
    if (ast.isAddition(container) && property === 'parent') {
      return this.inMerged(container, (merged) => [itemLayer(merged), itemLayer(merged.base)]);
    }
    return this.inMerged(container, (merged) => [itemLayer(merged)]);
  }

  private inMerged(
    container: AstNode,
    layers: (merged: MergedFramework) => (Layer | undefined)[],
  ): (Layer | undefined)[] {
    const framework = frameworkAround(container);
    return framework ? layers(this.merged.of(framework)) : [];
  }

  /** In a rule: the fields of the cases at that place, checks and items. In an inspection: checks, statistics and items. */
  private subjects(container: AstNode): (Layer | undefined)[] {
    return this.inMerged(container, (merged) => {
      if (ast.isAnswer(container) || ast.isExpectation(container))
        return [itemLayer(merged), merged.checks, merged.statistics];
      const around = itemAround(merged, container);
      const cases = around && sampleOf(merged, around);
      const elsewhere = new FoundNotOffered(() => this.subjectsElsewhere(merged));
      return [cases && fieldLayer(cases), merged.checks, itemLayer(merged), elsewhere];
    });
  }

  /** What cannot be tested at a place, so that a check can say why instead of calling it unknown. */
  private *subjectsElsewhere(merged: MergedFramework): Generator<Layer> {
    yield merged.statistics;
    for (const cases of merged.cases.values()) yield fieldLayer(cases);
    for (const file of this.filesInReach(AstUtils.findRootNode(merged.node))) {
      for (const cases of file.cases.values()) yield fieldLayer(cases);
    }
  }

  /**
   * The levels of the scale that is meant at that place. Behind them those of every other scale: a level of the wrong scale
   * is found, so that a check can say whose it is instead of calling it unknown.
   */
  private levels(container: AstNode): (Layer | undefined)[] {
    if (ast.isBand(container)) {
      const framework = frameworkAround(container);
      const banding = container.$container;
      const scale = framework ? scaleNamed(this.merged.of(framework), banding.scale) : banding.scale?.ref;
      return [scale && levelLayer(scale)];
    }
    return this.inMerged(container, (merged) => {
      const meant = this.scaleMeant(merged, container);
      return [meant && levelLayer(meant), new FoundNotOffered(() => this.everyScale(merged))];
    });
  }

  private *everyScale(merged: MergedFramework): Generator<Layer> {
    for (const scale of merged.scales.values()) yield levelLayer(scale);
    for (const file of this.filesInReach(AstUtils.findRootNode(merged.node))) {
      for (const scale of file.scales.values()) yield levelLayer(scale);
    }
  }

  private scaleMeant(merged: MergedFramework, container: AstNode): ast.Scale | undefined {
    if (ast.isLimit(container)) {
      return scaleOfRule(
        merged,
        itemAround(merged, container) ?? this.firstRuledBy(merged, container),
        container.$container.rule,
      );
    }
    if (ast.isLevelValue(container)) return this.scaleTested(merged, container);
    const item = this.itemNamed(merged, container);
    if (item) return scaleOfItem(merged, item);
    const ofOverall =
      (ast.isOverride(container) && container.overall) ||
      (ast.isExpectation(container) && container.what === 'overall') ||
      (ast.isLevelAnswer(container) && container.$container.overall);
    return ofOverall ? scaleOfRule(merged, undefined, merged.overall?.rule) : undefined;
  }

  /** A default rule picks inside each item it rules; any of them tells the scale. */
  private firstRuledBy(merged: MergedFramework, limit: ast.Limit): MergedItem | undefined {
    const written = limit.$container;
    if (!ast.isDefaultRule(written)) return undefined;
    return selectedItems(merged, undefined, { kind: written.members, within: [], except: [] })[0];
  }

  private scaleTested(merged: MergedFramework, value: ast.LevelValue): ast.Scale | undefined {
    const test = value.$container;
    if (ast.isCountTest(test)) {
      for (const item of selectedItems(merged, undefined, test)) {
        const scale = scaleOfItem(merged, item);
        if (scale) return scale;
      }
      return undefined;
    }
    // A half-typed test may not have its subject yet.
    const item = test.subject && merged.byId.get(test.subject.$refText);
    return item && scaleOfItem(merged, item);
  }

  private itemNamed(merged: MergedFramework, container: AstNode): MergedItem | undefined {
    if (ast.isOverride(container)) return container.item && merged.byId.get(container.item.$refText);
    const line = ast.isLevelAnswer(container) ? container.$container : container;
    const subject = ast.isAnswer(line) || ast.isExpectation(line) ? line.subject : undefined;
    return subject && merged.byId.get(subject.$refText);
  }
}

/** Names by map, or anything that answers in the same way. */
interface Layer {
  get(name: string): Named | undefined;
  values(): Iterable<Named>;
}

class LayeredScope implements Scope {
  private readonly layers: readonly Layer[];
  private readonly describe: (node: Named) => AstNodeDescription;

  constructor(layers: readonly Layer[], describe: (node: Named) => AstNodeDescription) {
    this.layers = layers;
    this.describe = describe;
  }

  getElement(name: string): AstNodeDescription | undefined {
    for (const layer of this.layers) {
      const node = layer.get(name);
      if (node) return this.describe(node);
    }
    return undefined;
  }

  getElements(name: string): Stream<AstNodeDescription> {
    const element = this.getElement(name);
    return stream(element ? [element] : []);
  }

  getAllElements(): Stream<AstNodeDescription> {
    const seen = new Set<string>();
    const all: AstNodeDescription[] = [];
    for (const layer of this.layers) {
      for (const node of layer.values()) {
        if (!node.name || seen.has(node.name)) continue;
        seen.add(node.name);
        all.push(this.describe(node));
      }
    }
    return stream(all);
  }
}

/** What does not belong at a place: found when named, never offered. */
class FoundNotOffered implements Layer {
  private readonly layers: () => Iterable<Layer>;

  constructor(layers: () => Iterable<Layer>) {
    this.layers = layers;
  }

  get(name: string): Named | undefined {
    for (const layer of this.layers()) {
      const node = layer.get(name);
      if (node) return node;
    }
    return undefined;
  }

  values(): Iterable<Named> {
    return [];
  }
}

function itemLayer(merged: MergedFramework | undefined): Layer | undefined {
  return (
    merged && {
      get: (id) => merged.byId.get(id)?.node,
      values: () => [...merged.byId.values()].map((item) => item.node),
    }
  );
}

/** Of several of one name the first counts; that there are several is reported where they are declared. */
function firstOf(names: ReadonlyMap<string, readonly Named[]>): Layer {
  return {
    get: (name) => names.get(name)?.[0],
    values: () => [...names.values()].map(([first]) => first).filter((first) => first !== undefined),
  };
}

function levelLayer(scale: ast.Scale): Layer {
  return listLayer(scale.levels);
}

function fieldLayer(cases: ast.Cases): Layer {
  return listLayer(cases.fields);
}

/** For the handful of levels of a scale a search is quicker than a map. */
function listLayer(nodes: readonly Named[]): Layer {
  return { get: (name) => nodes.find((node) => node.name === name), values: () => nodes };
}
