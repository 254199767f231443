/** The colours that VS Code gives a page, in the themes that it comes with, and the class that it gives the body. */
export interface Theme {
  readonly body: string;
  readonly colours: Readonly<Record<string, string>>;
}

const light: Theme = {
  body: 'vscode-light',
  colours: {
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'widget-border': '#e5e5e5',
    'editorWidget-background': '#f8f8f8',
    'textLink-foreground': '#005fb8',
    focusBorder: '#005fb8',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'editorWarning-foreground': '#bf8803',
    'font-family': 'system-ui, sans-serif',
    'font-size': '13px',
  },
};

const dark: Theme = {
  body: 'vscode-dark',
  colours: {
    ...light.colours,
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    descriptionForeground: '#9d9d9d',
    'widget-border': '#313131',
    'editorWidget-background': '#202020',
    'textLink-foreground': '#4daafc',
    focusBorder: '#0078d4',
    'button-background': '#0078d4',
    'editorWarning-foreground': '#cca700',
  },
};

const highContrast: Theme = {
  body: 'vscode-high-contrast vscode-dark',
  colours: {
    ...dark.colours,
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    descriptionForeground: '#ffffff',
    'widget-border': '#6fc3df',
    contrastBorder: '#6fc3df',
    'editorWidget-background': '#0c141f',
    'textLink-foreground': '#21a6ff',
    focusBorder: '#f38518',
    'button-background': '#000000',
    'button-foreground': '#ffffff',
    'editorWarning-foreground': '#ffd370',
  },
};

const highContrastLight: Theme = {
  body: 'vscode-high-contrast vscode-high-contrast-light',
  colours: {
    ...light.colours,
    'editor-foreground': '#292929',
    descriptionForeground: '#292929',
    'widget-border': '#0f4a85',
    contrastBorder: '#0f4a85',
    'editorWidget-background': '#ffffff',
    'textLink-foreground': '#0f4a85',
    focusBorder: '#006bbd',
    'button-background': '#0f4a85',
    'editorWarning-foreground': '#895503',
  },
};

export const themes = { light, dark, highContrast, highContrastLight } as const;
export type ThemeName = keyof typeof themes;
