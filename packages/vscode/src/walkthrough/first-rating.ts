import { commands, Selection, Uri, window, workspace, type TextDocument } from 'vscode';
import { frameworkLanguage } from '../languages.js';
import { contentOfShown } from '../preview/content-of-shown.js';
import type { Contribution } from '../yardstick.js';
import { lowestBoundary } from './boundary.js';

const inspectionFile = 'bradford-2020.inspection';
const frameworkFile = 'youth-2018.yardstick';

/** Waits for a pause in the typing before it looks whether a rating has changed. In milliseconds. */
const pause = 400;

/**
 * The steps of the walkthrough that lead to the first rating: the inspection, the boundary that decides some of its ratings, and
 * whether the person's own edit has changed one.
 */
export const firstRating: Contribution = ({ context, client }) => {
  let watched: { readonly uri: string; readonly ratings: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ratingsUnder = async (uri: string): Promise<string | undefined> => {
    const result = (await contentOfShown(client, { uri }))?.shown?.result;
    return result && JSON.stringify([result.overall, result.ratings]);
  };

  const showInspection = async (): Promise<void> => {
    const file = await findOrCreate(inspectionFile);
    if (file) await window.showTextDocument(file, { preview: false });
  };

  const showBoundary = async (): Promise<void> => {
    const file = await findOrCreate(frameworkFile);
    if (!file) return;
    const editor = await window.showTextDocument(file, { preview: false });
    const { document } = editor;
    const [first, ...others] = lowestBoundary(document.getText()).map(
      ({ start, end }) => new Selection(document.positionAt(start), document.positionAt(end)),
    );
    if (first) {
      editor.selections = [first, ...others];
      editor.revealRange(first);
    }
    const uri = document.uri.toString();
    const ratings = await ratingsUnder(uri);
    watched = ratings === undefined ? undefined : { uri, ratings };
  };

  const lookForChange = async (document: TextDocument): Promise<void> => {
    const before = watched;
    if (document.uri.toString() !== before?.uri) return;
    const ratings = await ratingsUnder(before.uri);
    if (ratings === undefined || ratings === before.ratings) return;
    watched = undefined;
    await commands.executeCommand('setContext', 'yardstick.ratingChanged', true);
  };

  context.subscriptions.push(
    commands.registerCommand('yardstick.showFirstInspection', showInspection),
    commands.registerCommand('yardstick.showFirstBoundary', showBoundary),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!watched || document.languageId !== frameworkLanguage) return;
      clearTimeout(timer);
      timer = setTimeout(() => void lookForChange(document), pause);
    }),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );
};

/** A file of the example; where it is not there yet, the project is made first. */
async function findOrCreate(name: string): Promise<Uri | undefined> {
  const find = async (): Promise<Uri | undefined> => {
    const open = workspace.textDocuments.find(({ uri }) => uri.path.endsWith(`/${name}`));
    return open?.uri ?? (await workspace.findFiles(`**/${name}`, '**/node_modules/**', 1))[0];
  };
  const there = await find();
  if (there) return there;
  const start = await commands.executeCommand<Uri | undefined>('yardstick.newProject', 'youth-2018');
  return start && Uri.joinPath(start, '..', name);
}
