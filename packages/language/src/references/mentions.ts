import type { LangiumDocument, Reference } from 'langium';
import { isDocument, isFramework, isInspection } from '../generated/ast.js';
import { usedUri } from './use.js';

/** What a file says of itself and of others, by name. */
interface FileMentions {
  /** The addresses of the files that it uses, whether or not they are there. */
  readonly uses: ReadonlySet<string>;
  readonly frameworks: ReadonlySet<string>;
  readonly inspections: ReadonlySet<string>;
  /** The frameworks that its inspections are of. */
  readonly rated: ReadonlySet<string>;
  /** The frameworks that its frameworks revise. */
  readonly revised: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const nothing: FileMentions = { uses: none, frameworks: none, inspections: none, rated: none, revised: none };

/** What the files of a project say of each other, and so which of them look at which without a reference. Files by their addresses. */
export class Mentions {
  /** What each file said when it was last read. Of a file that has gone it is kept, because that it has gone matters to the same others. */
  private readonly said = new Map<string, FileMentions>();
  /** Every framework that was ever revised: one too many costs time, one too few would leave a file stale. */
  private readonly revised = new Set<string>();
  /** By framework, the files that declare it now. */
  private readonly declaredIn = new Map<string, Set<string>>();

  note(document: LangiumDocument): void {
    const file = document.uri.toString();
    const mentions = mentionsIn(document);
    this.forget(file);
    this.said.set(file, mentions);
    for (const name of mentions.revised) this.revised.add(name);
    for (const name of mentions.frameworks) {
      const files = this.declaredIn.get(name);
      if (files) files.add(file);
      else this.declaredIn.set(name, new Set([file]));
    }
  }

  /** The file has gone, and what it declared with it. */
  forget(file: string): void {
    for (const name of this.in(file).frameworks) {
      const files = this.declaredIn.get(name);
      files?.delete(file);
      if (files?.size === 0) this.declaredIn.delete(name);
    }
  }

  usedBy(file: string): ReadonlySet<string> {
    return this.in(file).uses;
  }

  /** Whether a file holds an inspection of a framework that no file declares. */
  lackFrameworkOf(file: string): boolean {
    for (const name of this.in(file).rated) if (!this.declaredIn.has(name)) return true;
    return false;
  }

  /** Whether what one of some files declares can change what the names in this one mean, or whether they are its alone. */
  tie(file: string, others: ReadonlySet<string>): boolean {
    const own = this.in(file);
    if (own.frameworks.size === 0 && own.inspections.size === 0) return false;
    for (const each of others) {
      const other = this.in(each);
      if (intersect(own.frameworks, other.frameworks) || intersect(own.inspections, other.inspections))
        return true;
      if (own.inspections.size > 0 && (intersect(own.rated, other.frameworks) || this.isVersion(other)))
        return true;
    }
    return false;
  }

  /** Whether a file declares one of several versions of a framework. */
  private isVersion({ frameworks, revised }: FileMentions): boolean {
    return revised.size > 0 || intersect(frameworks, this.revised);
  }

  private in(file: string): FileMentions {
    return this.said.get(file) ?? nothing;
  }
}

function mentionsIn(document: LangiumDocument): FileMentions {
  const tree = document.parseResult.value;
  if (!isDocument(tree)) return nothing;
  const frameworks = tree.members.filter(isFramework);
  const inspections = tree.members.filter(isInspection);
  return {
    uses: new Set(tree.uses.flatMap((use) => usedUri(use)?.toString() ?? [])),
    frameworks: namesOf(frameworks),
    inspections: namesOf(inspections),
    rated: namesReferred(inspections.map(({ framework }) => framework)),
    revised: namesReferred(frameworks.map(({ base }) => base)),
  };
}

function namesOf(nodes: readonly { readonly name: string }[]): Set<string> {
  return new Set(nodes.map(({ name }) => name));
}

/** A half-typed line may name nothing yet. */
function namesReferred(references: readonly (Reference | undefined)[]): Set<string> {
  return new Set(references.flatMap((reference) => reference?.$refText ?? []));
}

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const name of left) if (right.has(name)) return true;
  return false;
}
