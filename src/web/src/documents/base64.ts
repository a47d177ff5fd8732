/** How many bytes become text at a time: more arguments than this and a browser gives up. */
const portion = 0x8000;

/** The bytes of a file as base64, which travels in JSON. */
export function base64Of(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = "";
  for (let from = 0; from < all.length; from += portion) text += String.fromCharCode(...all.subarray(from, from + portion));
  return btoa(text);
}
