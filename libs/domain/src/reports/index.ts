export * from './gem-declaration';
export * from './gem-facts';
export * from './gem-fact-words';
export * from './gem-report';
export * from './report-format';
export * from './activity';
