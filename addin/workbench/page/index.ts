/** The workbench's page: ties book, engine, grid, host and files together. */
export {};
