/** The bundler takes style sheets up where a script imports them. */
declare module '*.css';
