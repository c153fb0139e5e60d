/**
 * JSON for a `<script>` data block: `<` never appears, so that no text can end the block or open a comment in it
 * (HTML Standard, restrictions for contents of script elements).
 */
export function serializeForScript(data: object, indent?: number): string {
  return JSON.stringify(data, null, indent)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
