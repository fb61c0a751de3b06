/** Of this package: what a seal names as the program that made it. */
export const VERSION = '0.3.0';
