import ts from 'typescript';

/** @typedef {{ line: number, source: string, flags: string }} FoundRegex */

/**
 * The regular expressions of a script: literals, and `new RegExp` of constant strings.
 *
 * @param {string} file
 * @param {string} text
 * @returns {{ regexes: FoundRegex[], unknown: { line: number, what: string }[] }} `unknown`: those whose text is made at
 *   run time, which nobody can judge here
 */
export function findRegexes(file, text) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  /** @type {FoundRegex[]} */
  const regexes = [];
  /** @type {{ line: number, what: string }[]} */
  const unknown = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      regexes.push({ line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      const source = constantOf(pattern, tree);
      if (source === null) unknown.push({ line, what: node.getText(tree) });
      else regexes.push({ line, source, flags: constantOf(flags, tree) ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { regexes, unknown };
}

/**
 * The value of a string, of strings that are added up, and of constants of the same file made of these.
 *
 * @param {ts.Node | undefined} node
 * @param {ts.SourceFile} tree
 * @returns {string | null}
 */
function constantOf(node, tree) {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText(tree) === 'String.raw') {
    return ts.isNoSubstitutionTemplateLiteral(node.template) ? (node.template.rawText ?? null) : null;
  }
  if (ts.isTemplateExpression(node)) {
    let text = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const part = constantOf(expression, tree);
      if (part === null) return null;
      text += part + literal.text;
    }
    return text;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = constantOf(node.left, tree);
    const right = constantOf(node.right, tree);
    return left === null || right === null ? null : left + right;
  }
  if (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'source' &&
    ts.isRegularExpressionLiteral(node.expression)
  ) {
    return node.expression.text.slice(1, node.expression.text.lastIndexOf('/'));
  }
  if (ts.isIdentifier(node)) {
    for (const statement of tree.statements) {
      if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
      const found = statement.declarationList.declarations.find(({ name }) => name.getText(tree) === node.text);
      if (found) return constantOf(found.initializer, tree);
    }
  }
  return null;
}
