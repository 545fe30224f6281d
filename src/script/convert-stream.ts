import { checkConverter } from './engine/check-arguments.js';
import { type Converter, startIncremental } from './engine/converter.js';

/**
 * A stream that converts text piece by piece, wherever the pieces are cut.
 *
 * What comes out, joined, is what the converter gives for the whole text. Our own converters, and
 * those that `protectTerms` makes of them, hold back a few characters; any other function is called
 * once, with all the text, at the end. Bytes need a `TextDecoderStream` before it.
 *
 * @param converter - Any function from text to text.
 * @returns A `TransformStream` of strings, a new one for each text.
 * @throws {TypeError} When the converter is no function, or the platform has no `TransformStream`.
 * @example
 * const text = new Blob(['软件']).stream().pipeThrough(new TextDecoderStream());
 * text.pipeThrough(convertStream(s2t));
 */
export function convertStream(converter: Converter): TransformStream<string, string> {
  checkConverter(converter);
  if (typeof TransformStream !== 'function') {
    throw new TypeError(
      'expected a platform that has TransformStream; without it, call the converter with the whole text',
    );
  }
  const conversion = startIncremental(converter);
  return new TransformStream<string, string>({
    transform(piece, controller) {
      const converted = conversion.push(piece);
      if (converted !== '') controller.enqueue(converted);
    },
    flush(controller) {
      const converted = conversion.finish();
      if (converted !== '') controller.enqueue(converted);
    },
  });
}
