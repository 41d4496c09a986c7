import ts from 'typescript';

/** @typedef {{ line: number, what: string }} Finding */

/** Names through which a script asks the network for something, or has the browser read markup that does. */
const NAMES = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'sendBeacon',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'Image',
  'Audio',
  'Worker',
  'SharedWorker',
  'FontFace',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'eval',
]);

/** Elements that load something by themselves, or lead somewhere without a click on a link. */
const LOADING_ELEMENTS = new Set(
  'audio base embed frame iframe image img link meta object picture script source track video'.split(' '),
);
/** Attributes and properties whose value the browser loads or goes to. */
const LOADING_ATTRIBUTES = new Set(
  'action archive background data formAction formaction ping poster src srcDoc srcdoc srcSet srcset'.split(' '),
);
/** What opens an address without a click on a link; each is called as `OBJECT.METHOD`. */
const OPENERS = new Set([
  'window.open',
  'globalThis.open',
  'location.assign',
  'location.replace',
  'tabs.create',
  'tabs.update',
  'windows.create',
  'navigation.navigate',
  'downloads.download',
]);
const OUTSIDE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
const OUTSIDE_STYLE = /(?:url|src|image-set|image)\(\s*['"]?\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/**
 * Finds in a source what could ask the network for something or open an address without a click.
 *
 * @param {string} file its name tells the language: .ts, .tsx or .css
 * @param {string} text
 * @returns {Finding[]} by line, from 1
 */
export function findRequests(file, text) {
  return file.endsWith('.css') ? findInStyle(text) : findInScript(file, text);
}

/**
 * @param {string} text
 * @returns {Finding[]}
 */
function findInStyle(text) {
  const bare = text.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare.split('\n').flatMap((line, index) => {
    const found = [];
    if (OUTSIDE_STYLE.test(line) || /['"]\s*(?:https?:)?\/\//i.test(line)) found.push('a style by address');
    if (/@import(?!\s*(?:url\(\s*)?['"]?\.{1,2}\/)/i.test(line))
      found.push('@import of anything but a file of our own');
    return found.map((what) => ({ line: index + 1, what }));
  });
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Finding[]}
 */
function findInScript(file, text) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  /** @type {Finding[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const what = judge(node);
    if (what !== null) {
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @param {ts.Node} node
 * @returns {string | null} what is wrong with it
 */
function judge(node) {
  if (ts.isIdentifier(node)) return NAMES.has(node.text) ? node.text : null;
  if (ts.isElementAccessExpression(node)) {
    const name = textOf(node.argumentExpression);
    return name !== null && NAMES.has(name) ? `[${name}]` : null;
  }
  if (ts.isImportDeclaration(node))
    return OUTSIDE.test(textOf(node.moduleSpecifier) ?? '') ? 'import by address' : null;
  if (ts.isStringLiteralLike(node)) return OUTSIDE_STYLE.test(node.text) ? 'a style by address' : null;
  if (ts.isCallExpression(node)) return judgeCall(node);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return judgeTarget(node.left);
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) return judgeElement(node);
  return null;
}

/** @param {ts.CallExpression} call */
function judgeCall(call) {
  const { expression } = call;
  const first = call.arguments[0];
  if (expression.kind === ts.SyntaxKind.ImportKeyword) {
    return (textOf(first) ?? '').startsWith('.') ? null : 'import() of anything but a file of our own';
  }
  if (ts.isIdentifier(expression)) return expression.text === 'open' && !declares(call, 'open') ? 'open()' : null;
  if (!ts.isPropertyAccessExpression(expression)) return null;
  const name = expression.name.text;
  const owner = lastName(expression.expression);
  if (OPENERS.has(`${owner}.${name}`)) return `${owner}.${name}()`;
  if (name === 'click') return 'click() by a script';
  if (name === 'submit' || name === 'requestSubmit') return `${name}()`;
  if (name === 'open' && owner === 'tabs' && !isOwnFile(first)) return 'tabs.open() of anything but runtime.url(…)';
  if (name === 'createElement' || name === 'createElementNS') {
    const element = textOf(call.arguments[name === 'createElement' ? 0 : 1]);
    return element !== null && LOADING_ELEMENTS.has(element.toLowerCase()) ? `createElement('${element}')` : null;
  }
  if (name === 'setAttribute') {
    const attribute = textOf(first)?.toLowerCase();
    return attribute === 'href' || (attribute !== undefined && LOADING_ATTRIBUTES.has(attribute))
      ? `setAttribute('${attribute}')`
      : null;
  }
  return null;
}

/** @param {ts.Expression} left of an assignment */
function judgeTarget(left) {
  if (ts.isIdentifier(left)) return left.text === 'location' ? 'location = …' : null;
  if (!ts.isPropertyAccessExpression(left)) return null;
  const name = left.name.text;
  if (name === 'location') return 'location = …';
  // Plain objects have `data` and `action` of their own.
  if (
    name === 'href' ||
    (LOADING_ATTRIBUTES.has(name) && name !== 'data' && name !== 'action' && name !== 'background')
  ) {
    return `${name} = …`;
  }
  return null;
}

/** @param {ts.JsxOpeningElement | ts.JsxSelfClosingElement} element */
function judgeElement(element) {
  const tag = element.tagName.getText();
  // What begins with a capital is a component: the elements that it is made of are judged where it is written.
  if (!/^[a-z]/.test(tag)) return null;
  if (LOADING_ELEMENTS.has(tag)) return `<${tag}>`;
  /** @type {string | null} */
  let wrong = null;
  let leads = false;
  let rel = '';
  for (const property of element.attributes.properties) {
    if (!ts.isJsxAttribute(property)) {
      if (tag === 'a') wrong ??= '<a {…}>: attributes that nobody can see here';
      continue;
    }
    const name = property.name.getText();
    if (LOADING_ATTRIBUTES.has(name)) wrong ??= `<${tag} ${name}>`;
    if (name === 'href' || name === 'xlinkHref' || name === 'xlink:href') {
      if (tag !== 'a') wrong ??= isFragment(property.initializer) ? null : `<${tag} ${name}>`;
      leads = !isFragment(property.initializer);
    }
    if (name === 'rel') rel = textOf(property.initializer) ?? '';
  }
  return wrong ?? (leads && !rel.split(' ').includes('noreferrer') ? `<${tag} href> without rel="noreferrer"` : null);
}

/** Whether the file has something of its own with the name. @param {ts.Node} node @param {string} name */
function declares(node, name) {
  /** @param {ts.Node} inner @returns {boolean} */
  const declared = (inner) =>
    ((ts.isVariableDeclaration(inner) ||
      ts.isParameter(inner) ||
      ts.isFunctionDeclaration(inner) ||
      ts.isBindingElement(inner) ||
      ts.isImportSpecifier(inner)) &&
      inner.name?.getText() === name) ||
    (ts.forEachChild(inner, (child) => declared(child) || undefined) ?? false);
  return declared(node.getSourceFile());
}

/** `#…`: another place of the same page. @param {ts.Node | undefined} value */
function isFragment(value) {
  return (textOf(value) ?? '').startsWith('#');
}

/** `runtime.url('…')`. @param {ts.Node | undefined} value */
function isOwnFile(value) {
  return (
    value !== undefined &&
    ts.isCallExpression(value) &&
    ts.isPropertyAccessExpression(value.expression) &&
    value.expression.name.text === 'url' &&
    lastName(value.expression.expression) === 'runtime'
  );
}

/** The text of a string, or what a template begins with. @param {ts.Node | undefined} node @returns {string | null} */
function textOf(node) {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text;
  if (ts.isJsxExpression(node)) return textOf(node.expression);
  return null;
}

/** @param {ts.Expression} expression */
function lastName(expression) {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}
