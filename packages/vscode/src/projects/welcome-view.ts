import { window, type TreeDataProvider } from 'vscode';
import type { Contribution } from '../yardstick.js';

/** A view has its welcome where it has no rows; this one never has any. */
const nothing: TreeDataProvider<never> = {
  getChildren: () => [],
  getTreeItem: (row) => row,
};

/** The view in the explorer whose welcome offers the examples. */
export const welcomeView: Contribution = ({ context }) => {
  context.subscriptions.push(window.registerTreeDataProvider('yardstick.welcome', nothing));
};
