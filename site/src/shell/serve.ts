import type { Answer, Methods, Question } from './remote.js';

/** What a part sees of the worker in which it runs, or of the page in its place. */
interface ServingScope {
  onmessage?: (event: { data: Question }) => void;
  postMessage(answer: Answer | 'ready'): void;
}

/** The part's own scope; the build wraps each part in a function that takes it. */
declare const scope: ServingScope;

/** Answers the questions of the page with these methods. */
export function serve(methods: Methods): void {
  const answer = ({ call, method, input }: Question): Answer => {
    try {
      const run = methods[method];
      if (run === undefined) throw new RangeError(`no method ${method}`);
      return { call, output: run(input as never) };
    } catch (error) {
      return { call, error: error instanceof Error ? error.message : String(error) };
    }
  };
  scope.onmessage = ({ data }) => {
    scope.postMessage(answer(data));
  };
  scope.postMessage('ready');
}
