const configReads =
  'CallExpression[callee.property.name=/^get(Optional)?(String|Number|Boolean|Config|StringArray|ConfigArray)$/]';

const rawHtml = [
  "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  "Property[key.name='dangerouslySetInnerHTML']",
  'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
  "CallExpression[callee.property.name='insertAdjacentHTML']",
];

/**
 * Constructs that no source file of the package may contain.
 *
 * @param {string} folder the package's folder, from the root
 * @param {{ readsConfig?: boolean }} [options]
 */
exports.restrictedSyntax = function restrictedSyntax(folder, options = {}) {
  return [
    ...rawHtml.map(selector => ({
      selector,
      message:
        'Raw HTML is not rendered anywhere: stored text would run as code. Use the Markdown component.',
    })),
    {
      selector:
        "ImportDeclaration[source.value='react'] :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)",
      message: 'Import what you use from react by its name.',
    },
    ...(folder.endsWith('-backend')
      ? [
          ...(options.readsConfig
            ? []
            : [
                {
                  selector: configReads,
                  message: 'Only config.ts reads configuration keys.',
                },
              ]),
          {
            selector: "Identifier[name='__dirname']",
            message:
              'A built package lies elsewhere: use resolvePackagePath from @backstage/backend-plugin-api.',
          },
        ]
      : []),
  ];
};
