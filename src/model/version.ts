/** The version of dvcheck: that of package.json, which the core cannot read. */
export const VERSION = '0.1.0'
