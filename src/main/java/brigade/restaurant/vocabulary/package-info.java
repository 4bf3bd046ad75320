/**
 * What the restaurant says in its trace: the stages of an order, and what its labels mean. Servers,
 * guests and views share these words; nothing else is here.
 */
@NullMarked
package brigade.restaurant.vocabulary;

import org.jspecify.annotations.NullMarked;
