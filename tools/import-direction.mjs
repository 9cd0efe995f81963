import { isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'

/**
 * ESLint rule: imports run one way, between packages and between the layers of one.
 *
 * Options: `source`, the absolute folder that the files may not leave; `packages`, the names of our packages that they may
 * import, by their index alone; `layers`, folders or files of `source` of which each imports only from those before
 * it; `isPure`: nothing of Node may be imported.
 */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        required: ['source', 'packages'],
        additionalProperties: false,
        properties: {
          source: { type: 'string' },
          packages: { type: 'array', items: { type: 'string' } },
          layers: { type: 'array', items: { type: 'string' } },
          isPure: { type: 'boolean' },
        },
      },
    ],
    messages: {
      layer: 'Layer "{{own}}" imports from "{{other}}", which comes after it. The order is {{layers}}.',
      noLayer:
        '"{{own}}" is not in the layer array of eslint.config.js. Add it at its place, or move the file.',
      outside: '"{{name}}" leaves the package. Import the other package by its name.',
      package: '"{{name}}" must not be imported here. Allowed: {{packages}}.',
      builtin:
        '"{{name}}" belongs to Node, and this package runs in browsers too. Take what you need as a value.',
    },
  },

  create(context) {
    const { source, packages, layers, isPure = false } = context.options[0]
    const layerOf = (file) =>
      relative(source, file)
        .split(sep)[0]
        .replace(/\.[jt]s$/, '')
    const own = layerOf(context.filename)

    const check = (node) => {
      if (typeof node?.value !== 'string') return
      const name = node.value
      const report = (messageId, data) => {
        context.report({ node, messageId, data: { name, own, ...data } })
      }
      if (isBuiltin(name)) {
        if (isPure) report('builtin')
      } else if (name.startsWith('.')) {
        const target = join(dirname(context.filename), name)
        if (relative(source, target).startsWith('..')) report('outside')
        else if (layers !== undefined) checkLayer(layerOf(target), report)
      } else if (/^(@kravspek\/|kravspek($|\/))/.test(name) && !packages.includes(name)) {
        report('package', { packages: packages.join(', ') || 'none of our packages' })
      }
    }

    const checkLayer = (other, report) => {
      if (!layers.includes(other)) report('noLayer', { own: other })
      else if (layers.indexOf(other) > layers.indexOf(own))
        report('layer', { other, layers: layers.join(' ') })
    }

    return {
      Program(node) {
        if (layers !== undefined && !layers.includes(own))
          context.report({ node, messageId: 'noLayer', data: { own } })
      },
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    }
  },
}
