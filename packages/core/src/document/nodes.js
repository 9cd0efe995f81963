/**
 * The document tree: what a document says, before it becomes HTML or DOCX.
 * Both writers take the same tree, so a preview cannot drift from the document.
 */
export {};
//# sourceMappingURL=nodes.js.map