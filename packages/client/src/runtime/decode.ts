// Kept: making a decoder takes longer than decoding a usual response.
const decoder = /* @__PURE__ */ new TextDecoder();

/** The text of bytes in UTF-8. */
export function decode(bytes: Uint8Array | ArrayBuffer): string {
  return decoder.decode(bytes);
}
