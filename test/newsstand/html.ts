/** Text as it may stand between tags and in attribute values. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A value as JSON that may stand inside a script element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Links one under another, as list items. */
export function linkItems(labels: readonly string[], href = '#'): string {
  return labels.map((label) => `<li><a href="${href}">${escapeHtml(label)}</a></li>`).join('\n');
}

/** A picture that needs no request: a coloured field with a caption in it. */
export function picture(label: string, hue: number, width = 720, height = 360): string {
  return `<svg class="picture" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="hsl(${hue} 32% 42%)"/>
<circle cx="${width * 0.72}" cy="${height * 0.4}" r="${height * 0.28}" fill="hsl(${hue + 30} 45% 58%)"/>
<path d="M0 ${height} L${width * 0.3} ${height * 0.45} L${width * 0.55} ${height} Z" fill="hsl(${hue - 20} 38% 30%)"/>
</svg>`;
}
