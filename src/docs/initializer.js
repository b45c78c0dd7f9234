const { SwaggerUIBundle, SwaggerUIStandalonePreset } = window

SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: [
    { name: 'Emulated API', url: '/api/v2/openapi.json' },
    { name: 'Control API', url: '/_emulator/openapi.json' },
  ],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  // The logo has an inline style, which the content security policy blocks.
  plugins: [() => ({ components: { Logo: () => null } })],
  deepLinking: true,
  // By default the page sends the document to validator.swagger.io.
  validatorUrl: null,
})
