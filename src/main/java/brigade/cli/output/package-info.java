/** What commands write: files that become their target whole, JSON, tables, and figures. */
@NullMarked
package brigade.cli.output;

import org.jspecify.annotations.NullMarked;
