import * as script from '../../src/script/index.js';

/** What a stream gives for a text that comes in pieces. */
export async function stream(
  converter: script.Converter,
  pieces: readonly string[],
): Promise<string> {
  let converted = '';
  await new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  })
    .pipeThrough(script.convertStream(converter))
    .pipeTo(
      new WritableStream({
        write(piece) {
          converted += piece;
        },
      }),
    );
  return converted;
}
