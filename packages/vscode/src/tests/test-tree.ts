import type { FileTests } from '@yardstick/server';
import { l10n, Range, Uri, workspace, type TestController, type TestItem } from 'vscode';

type InspectionTest = FileTests['tests'][number];

/** An inspection in the tree, as the server knows it. */
export interface KnownTest {
  readonly uri: string;
  readonly name: string;
  readonly framework: InspectionTest['framework'];
}

/** Project, file, inspection, and each line that expects something: as the Testing view shows them. */
export class TestTree {
  private readonly controller: TestController;
  private readonly known = new WeakMap<TestItem, KnownTest>();
  private readonly projectOf = new Map<string, string>();

  constructor(controller: TestController) {
    this.controller = controller;
  }

  /** Takes in what is expected in a file now. */
  update({ uri, project, tests }: FileTests): void {
    if (tests.length === 0 || this.projectOf.get(uri) !== project) this.remove(uri);
    if (tests.length === 0) return;
    const { items } = this.controller;
    const root = items.get(project) ?? this.projectItem(project);
    const file = root.children.get(uri) ?? this.fileItem(uri);
    file.children.replace(tests.map((test) => this.inspectionItem(file, uri, test)));
    root.children.add(file);
    items.add(root);
    this.projectOf.set(uri, project);
  }

  /** The file is gone, or expects nothing any more. */
  remove(uri: string): void {
    const project = this.projectOf.get(uri);
    if (project === undefined) return;
    this.projectOf.delete(uri);
    const root = this.controller.items.get(project);
    root?.children.delete(uri);
    if (root?.children.size === 0) this.controller.items.delete(project);
  }

  /** Every file that expects something, and there is no other: those that the tree has besides are gone. */
  replaceAll(files: readonly FileTests[]): void {
    const there = new Set(files.map(({ uri }) => uri));
    for (const uri of [...this.projectOf.keys()]) if (!there.has(uri)) this.remove(uri);
    for (const file of files) this.update(file);
  }

  /** The file in the tree; nothing where nothing is expected in it. */
  file(uri: string): TestItem | undefined {
    return this.controller.items.get(this.projectOf.get(uri) ?? '')?.children.get(uri);
  }

  /** The inspections among some items, under them and around them: a line that expects something stands for its inspection. */
  inspectionsIn(items: Iterable<TestItem>): Map<TestItem, KnownTest> {
    const found = new Map<TestItem, KnownTest>();
    const visit = (item: TestItem): void => {
      const test = this.known.get(item);
      if (test) found.set(item, test);
      else for (const [, child] of item.children) visit(child);
    };
    for (const item of items) {
      const around = item.parent && this.known.get(item.parent);
      if (item.parent && around) found.set(item.parent, around);
      else visit(item);
    }
    return found;
  }

  all(): Map<TestItem, KnownTest> {
    return this.inspectionsIn([...this.controller.items].map(([, item]) => item));
  }

  private projectItem(project: string): TestItem {
    const folder = Uri.parse(project);
    const { workspaceFolders = [] } = workspace;
    const opened = workspaceFolders.find(({ uri }) => uri.toString() === project);
    const name = opened?.name ?? folder.path.split('/').at(-1);
    // What was never saved, where no folder is open, lies nowhere.
    if (!name) return this.controller.createTestItem(project, l10n.t('Not saved yet'));
    const item = this.controller.createTestItem(project, name, folder);
    const namesakes = workspaceFolders.filter((each) => each.name === name);
    // A view is narrow, so of a long path only what tells them apart.
    if (!opened) item.description = workspace.asRelativePath(folder);
    else if (namesakes.length > 1) item.description = folder.path.split('/').at(-2) ?? '';
    return item;
  }

  private fileItem(uri: string): TestItem {
    const file = Uri.parse(uri);
    return this.controller.createTestItem(uri, file.path.split('/').at(-1) ?? uri, file);
  }

  private inspectionItem(file: TestItem, uri: string, test: InspectionTest): TestItem {
    const id = `${uri}#${test.name}`;
    const item = file.children.get(id) ?? this.controller.createTestItem(id, test.name, file.uri);
    if (test.service !== undefined) item.description = test.service;
    item.range = rangeOf(test.range);
    const seen = new Map<string, number>();
    item.children.replace(
      test.expectations.map(({ words, range }, place) => {
        const count = (seen.get(words) ?? 0) + 1;
        seen.set(words, count);
        const childId = `${id}#${words}${count === 1 ? '' : `#${count}`}`;
        const child = item.children.get(childId) ?? this.controller.createTestItem(childId, words, file.uri);
        child.range = rangeOf(range);
        child.sortText = String(place).padStart(4, '0');
        return child;
      }),
    );
    this.known.set(item, { uri, name: test.name, framework: test.framework });
    return item;
  }
}

export function rangeOf({ start, end }: InspectionTest['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
