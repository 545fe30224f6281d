import type { ExplorerPart } from '../main.js';
import { explorerView } from './explorer.js';

/** The build wraps each part in a function that takes its scope. */
declare const scope: ExplorerPart;

scope.explorerView = explorerView;
