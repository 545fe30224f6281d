import { type PartScope, loadPart } from './part.js';

/** What a worker is asked, and what it answers. */
export interface Question {
  readonly call: number;
  readonly method: string;
  readonly input: unknown;
}
export type Answer =
  | { readonly call: number; readonly output: unknown }
  | { readonly call: number; readonly error: string };

/** Methods that take one value and return one. */
export type Methods = Record<string, (input: never) => unknown>;

/** How the page calls the methods of a part that runs elsewhere. */
export type Remote<M extends Methods> = <Name extends keyof M & string>(
  method: Name,
  input: Parameters<M[Name]>[0],
) => Promise<ReturnType<M[Name]>>;

/** Ends of a line over which a page and a part talk. */
interface Line {
  post(question: Question): void;
  listen(take: (answer: Answer) => void): void;
}

/** A worker made of the part's own source: its address is a blob's, which a page from a folder may start. */
function workerLine(source: string): Promise<Line> {
  return new Promise((resolve, reject) => {
    const url = URL.createObjectURL(new Blob([`(${source})(self);`], { type: 'text/javascript' }));
    const worker = new Worker(url);
    worker.onerror = (event) => {
      reject(new Error(event.message || 'the worker did not start'));
    };
    worker.onmessage = () => {
      worker.onerror = null;
      resolve({
        post: (question) => {
          worker.postMessage(question);
        },
        listen: (take) => {
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
            take(data);
          };
        },
      });
    };
  });
}

/** The same part in the page, where no worker starts; it answers in a turn of its own. */
function pageLine(factory: (scope: PartScope) => void): Line {
  const port: PartScope = { postMessage: () => undefined };
  factory(port);
  return {
    post: (question) => {
      setTimeout(() => {
        (port['onmessage'] as (event: { data: Question }) => void)({ data: question });
      });
    },
    listen: (take) => {
      port['postMessage'] = take;
    },
  };
}

async function lineTo(name: string): Promise<Line> {
  const factory = await loadPart(name);
  try {
    return await workerLine(factory.toString());
  } catch {
    return pageLine(factory);
  }
}

/** Starts a part in a worker, or in the page where the browser refuses one. */
export async function startRemote<M extends Methods>(name: string): Promise<Remote<M>> {
  const line = await lineTo(name);
  const waiting = new Map<number, (answer: Answer) => void>();
  let calls = 0;
  line.listen((answer) => {
    waiting.get(answer.call)?.(answer);
    waiting.delete(answer.call);
  });
  return (method, input) =>
    new Promise((resolve, reject) => {
      const call = (calls += 1);
      waiting.set(call, (answer) => {
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.output as never);
      });
      line.post({ call, method, input });
    });
}
