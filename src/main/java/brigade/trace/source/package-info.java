/** Where traces come from: what each source says about itself, and what it can do. */
package brigade.trace.source;
