import handlebars from 'handlebars'

/** The whole of Handlebars, its reader and its compiler too: three times what filling a precompiled template takes. */
export { handlebars }

/** Where Handlebars' reader stands: at what it could not read, after it has failed. */
export function placeOfReader(): { readonly line: number; readonly column: number } | undefined {
  const { Parser } = handlebars as unknown as {
    readonly Parser?: { readonly lexer?: { readonly yylloc?: { first_line: number; first_column: number } } }
  }
  const place = Parser?.lexer?.yylloc
  return place === undefined ? undefined : { line: place.first_line, column: place.first_column }
}

export type Program = hbs.AST.Program
export type PathExpression = hbs.AST.PathExpression
export type Expression = hbs.AST.Expression
export type SourceLocation = hbs.AST.SourceLocation
export type MustacheStatement = hbs.AST.MustacheStatement
export type BlockStatement = Omit<hbs.AST.BlockStatement, 'program' | 'inverse'> & {
  readonly program?: Program
  readonly inverse?: Program
}
export type PartialStatement = hbs.AST.PartialStatement
export type ContentStatement = Omit<hbs.AST.ContentStatement, 'original'> & { readonly original: string }

/** A statement of a template, by its type. */
export type Statement =
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | ContentStatement
  | hbs.AST.CommentStatement
  | (hbs.AST.Statement & {
      readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'
    })

/** The statements of a body. Handlebars' own types leave their kind open. */
export function statementsOf(program: Program | undefined): readonly Statement[] {
  return (program?.body ?? []) as readonly hbs.AST.Statement[] as readonly Statement[]
}

export function isPath(expression: Expression): expression is PathExpression {
  return expression.type === 'PathExpression'
}
