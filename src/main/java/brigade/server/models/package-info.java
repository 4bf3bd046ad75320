/** Opens each of the models: the one place that knows all of them. */
@NullMarked
package brigade.server.models;

import org.jspecify.annotations.NullMarked;
